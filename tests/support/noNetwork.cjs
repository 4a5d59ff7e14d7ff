/*
 * Loaded before the program (`node --require`), in all its threads and children: nothing reaches a network or starts another program
 * without a line in the file that BRIEFING_TRAP names; the network is refused as well.
 */
const {appendFileSync} = require('node:fs');
const dns = require('node:dns');
const dgram = require('node:dgram');
const net = require('node:net');
const tls = require('node:tls');
const children = require('node:child_process');

const told = what => appendFileSync(process.env.BRIEFING_TRAP, `${what}\n`);
const refused = what => () => {
	told(what);
	throw Object.assign(new Error(`${what} is not allowed`), {code: 'EPERM'});
};

net.Socket.prototype.connect = refused('connect');
net.Server.prototype.listen = refused('listen');
tls.connect = refused('tls');
dgram.createSocket = refused('dgram');
for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
	for (const name of Object.getOwnPropertyNames(resolver))
		if (/^(?:lookup|resolve|reverse)/.test(name)) resolver[name] = refused(`dns.${name}`);
const {spawn} = children.ChildProcess.prototype;
children.ChildProcess.prototype.spawn = function (options) {
	told(`spawn ${options.file}`);
	return spawn.call(this, options);
};

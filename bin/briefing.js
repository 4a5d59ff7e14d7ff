#!/usr/bin/env node
'use strict';

const {setFlagsFromString} = require('node:v8');

// V8 spends more than half of a first analysis on optimising what runs only for a moment: optimise what runs long, and put little into it
// of what it calls, as that takes a tenth of what time is left and saves less.
// The flags have to be set before that code first runs; Node 22 and later do not know the first, and were not measured with the second.
if (process.versions.node.startsWith('20.')) {
	setFlagsFromString('--interrupt-budget=600000');
	setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}
// A heap would grow to four times what it holds before anything of it is collected: to look earlier takes little more time.
setFlagsFromString('--heap-growing-percent=20');
// Threads begin with as much room for new objects as they may have: see boundYoungSpace.ts.
setFlagsFromString('--min-semi-space-size=4');
// React reads NODE_ENV when it is first imported; its development build is slower and keeps every frame's measurements.
process.env.NODE_ENV = 'production';
require('../dist/main.cjs');

#!/usr/bin/env node
'use strict';

const {setFlagsFromString} = require('node:v8');

// V8 spends more than half of a first analysis on optimising what runs only for a moment: optimise what runs long.
// The flag has to be set before that code first runs; Node 22 and later do not know it.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=600000');
// A heap would grow to four times what it holds before anything of it is collected: to look earlier takes little more time.
setFlagsFromString('--heap-growing-percent=40');
// Threads begin with as much room for new objects as they may have: see boundYoungSpace.ts.
setFlagsFromString('--min-semi-space-size=4');
// React reads NODE_ENV when it is first imported; its development build is slower and keeps every frame's measurements.
process.env.NODE_ENV = 'production';
require('../dist/main.cjs');

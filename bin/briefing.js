#!/usr/bin/env node
// React reads NODE_ENV when it is first imported; its development build is slower and keeps every frame's measurements.
process.env.NODE_ENV = 'production';
await import('../dist/main.js');

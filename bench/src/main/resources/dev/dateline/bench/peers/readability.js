// SPDX-License-Identifier: Apache-2.0
// Reads pages (JSON lines with url and html) twice with Mozilla's Readability and jsdom, which stand in a folder node_modules,
// and says how many there were, how many failed, and how many CPU-seconds the second, warm time took.
'use strict';
const { readFileSync } = require('fs');
const { createRequire } = require('module');
const load = createRequire(process.argv[2] + '/');
const { Readability } = load('@mozilla/readability');
const { JSDOM, VirtualConsole } = load('jsdom');
const pages = readFileSync(0, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

function all() {
  let failed = 0;
  for (const page of pages) {
    try {
      const dom = new JSDOM(page.html, { url: page.url, virtualConsole: new VirtualConsole() });
      new Readability(dom.window.document).parse();
      dom.window.close();
    } catch (fault) {
      failed++;
    }
  }
  return failed;
}

all();
const before = process.cpuUsage();
const failed = all();
const used = process.cpuUsage(before);
console.log([pages.length, failed, (used.user + used.system) / 1e6].join(' '));

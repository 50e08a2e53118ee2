// Hands `import()` to start.js: the one word of the program's start that a browser may be too old to read.
startDilemmaspel(function (address) { return import(address); });

// node -r keep-code.cjs FILE …: beside each script that FILE runs by node:vm, keeps the code that V8 has made of it (esbuild.mjs).
const { writeFileSync } = require('node:fs');
const v8 = require('node:v8');
const vm = require('node:vm');

const scripts = [];
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    // Code is good for the flags that are set when it is kept: those that a check sets for itself would come into it.
    v8.setFlagsFromString = () => undefined;
    scripts.push({ script: this, filename: options.filename });
  }
};
process.on('exit', () => {
  for (const { script, filename } of scripts) writeFileSync(`${filename}.${process.version}-${process.platform}-${process.arch}.cache`, script.createCachedData());
});

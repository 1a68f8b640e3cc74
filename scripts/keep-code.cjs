// node -r keep-code.cjs FILE …: beside each script that FILE runs by node:vm, keeps the code that V8 has made of it (esbuild.mjs).
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');

const scripts = [];
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    scripts.push({ script: this, filename: options.filename });
  }
};
process.on('exit', () => {
  for (const { script, filename } of scripts) writeFileSync(`${filename}.cache`, script.createCachedData());
});

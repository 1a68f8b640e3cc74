// A virtual workspace: vscode-vfs://test/path shows what is on disk at /path, which nobody but this file system knows.
const { readFile, readdir, stat, writeFile } = require('node:fs/promises');
const vscode = require('vscode');

const typeOf = (entry) => (entry.isDirectory() ? vscode.FileType.Directory : vscode.FileType.File);

/** An error of the disk as one of VS Code's. */
async function found(uri, result) {
  try {
    return await result;
  } catch {
    throw vscode.FileSystemError.FileNotFound(uri);
  }
}

exports.activate = ({ subscriptions }) => {
  const changed = new vscode.EventEmitter();
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    async stat(uri) {
      const entry = await found(uri, stat(uri.path));
      return { type: typeOf(entry), ctime: entry.ctimeMs, mtime: entry.mtimeMs, size: entry.size };
    },
    readDirectory: async (uri) => (await found(uri, readdir(uri.path, { withFileTypes: true }))).map((entry) => [entry.name, typeOf(entry)]),
    readFile: (uri) => found(uri, readFile(uri.path)),
    async writeFile(uri, content) {
      await writeFile(uri.path, content);
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory: (uri) => Promise.reject(vscode.FileSystemError.NoPermissions(uri)),
    delete: (uri) => Promise.reject(vscode.FileSystemError.NoPermissions(uri)),
    rename: (uri) => Promise.reject(vscode.FileSystemError.NoPermissions(uri)),
  };
  subscriptions.push(changed, vscode.workspace.registerFileSystemProvider('vscode-vfs', provider, { isCaseSensitive: true }));
};

type Key = string | number;

/**
 * What stands under several keys, each looked up in a map of its own: to join the keys to one string, and to hash that,
 * takes several times as long, and leaves it to the garbage collector.
 */
export class KeyTree<T> {
  value: T | undefined;
  private branches: Map<Key, KeyTree<T>> | undefined;

  /** The tree under a key, made where there is none. */
  at(key: Key): KeyTree<T> {
    this.branches ??= new Map();
    let branch = this.branches.get(key);
    if (branch === undefined) {
      branch = new KeyTree();
      this.branches.set(key, branch);
    }
    return branch;
  }
}

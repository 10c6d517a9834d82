// Keeps Next from taking a folder above for the root, since that has a lock file, too.
const root = import.meta.dirname;

export default { outputFileTracingRoot: root, turbopack: { root } };

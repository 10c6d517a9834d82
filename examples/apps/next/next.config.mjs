// The lock files of the project above are none of this app's.
const root = import.meta.dirname;

export default { outputFileTracingRoot: root, turbopack: { root } };

// With ES modules on (NODE_OPTIONS=--experimental-vm-modules) the package is loaded as it is.
module.exports = {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": [
      "ts-jest",
      {
        useESM: true,
        tsconfig: { module: "esnext", moduleResolution: "bundler", strict: true, isolatedModules: true },
      },
    ],
  },
};

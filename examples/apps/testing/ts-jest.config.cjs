// With NODE_OPTIONS=--experimental-vm-modules, Jest loads the ES modules of the package as they are.
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

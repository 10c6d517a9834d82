// The package is ES modules, which Babel turns into CommonJS, like the app's own files.
module.exports = {
  testEnvironment: "node",
  transform: { "\\.[jt]s$": ["babel-jest", { configFile: `${__dirname}/babel.config.cjs` }] },
  transformIgnorePatterns: ["/node_modules/(?!(openrouter-fn|ky)/)"],
};

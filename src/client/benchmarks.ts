export { benchmarksGetBenchmarks as getBenchmarks } from "../funcs/benchmarksGetBenchmarks.js";

using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["local"])),
  ],
);

const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.js")],
  bindings = [(name = "ORIGIN", fromEnvironment = "ORIGIN"), (name = "SELF", service = "main")],
  compatibilityDate = "2025-11-01",
);

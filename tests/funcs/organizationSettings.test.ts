import { organizationGetSettings } from "../../src/funcs/organizationGetSettings.js";
import { organizationUpdateSettings } from "../../src/funcs/organizationUpdateSettings.js";
import { describeCases } from "../cases.js";
import { createCore, useNock } from "../support.js";

useNock();

const core = createCore();
const answers = [
  { data: { id: "org_1", is_filtered_model_catalog_enabled: true, made_up: { kept: true } } },
  { data: { is_filtered_model_catalog_enabled: false }, made_up: 1 },
];

describeCases([
  {
    name: "organizationGetSettings",
    call: () => organizationGetSettings(core),
    sent: ["GET", "/organization/settings"],
    answers,
    unreadable: "data",
    statuses: [401, 403, 404, 500],
  },
  {
    name: "organizationUpdateSettings",
    call: () => organizationUpdateSettings(core, { is_filtered_model_catalog_enabled: false }),
    sent: ["PATCH", "/organization/settings", { is_filtered_model_catalog_enabled: false }],
    answers,
    unreadable: "data",
    statuses: [400, 401, 403, 404, 500],
  },
]);

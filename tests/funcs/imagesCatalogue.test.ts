import { expect, test } from "vitest";
import { InternalServerResponseError, InvalidRequestError, NotFoundResponseError } from "../../src/errors/index.js";
import { imagesListModelEndpoints } from "../../src/funcs/imagesListModelEndpoints.js";
import { imagesListModels } from "../../src/funcs/imagesListModels.js";
import { describeCases } from "../cases.js";
import { createCore, failure, useNock } from "../support.js";

useNock();

const core = createCore();
const supported_parameters = {
  resolution: { type: "enum", values: ["1K", "8K"] },
  n: { type: "range", min: 1, max: 4 },
  seed: { type: "boolean" },
  mood: { type: "colour", hue: 7 },
};
const model = {
  id: "acme/painter",
  name: "Painter",
  description: "Paints.",
  created: 1790000000,
  architecture: { input_modalities: ["text", "scent"], output_modalities: ["image"], made_up: 1 },
  supported_parameters,
  supports_streaming: false,
  endpoints: "/api/v1/images/models/acme/painter/endpoints",
  made_up: { kept: true },
};
const endpoint = {
  provider_slug: "acme",
  provider_name: "Acme",
  provider_tag: null,
  pricing: [
    { billable: "output_image", cost_usd: 0.125, unit: "image", variant: "1K", made_up: 1 },
    { billable: "frame", cost_usd: 0, unit: "metre" },
  ],
  supported_parameters,
  allowed_passthrough_parameters: ["guidance"],
  supports_streaming: true,
  made_up: { kept: true },
};

describeCases([
  {
    name: "imagesListModels",
    call: () => imagesListModels(core),
    sent: ["GET", "/images/models"],
    answers: [{ data: [model, { id: "acme/etcher" }], made_up: 1 }, { data: [] }],
    unreadable: "data",
    error: [500, InternalServerResponseError],
  },
  {
    name: "imagesListModelEndpoints",
    call: (slug) => imagesListModelEndpoints(core, { author: "acme", slug }),
    sent: ["GET", "/images/models/acme/a%2Fb/endpoints"],
    answers: [{ id: "acme/painter", endpoints: [endpoint, { provider_slug: "bare" }], made_up: 1 }, { endpoints: [] }],
    unreadable: { id: "acme/painter" },
    error: [404, NotFoundResponseError],
  },
]);

test.each(["", ".."])("imagesListModelEndpoints sends nothing for the author %j", async (author) => {
  expect(failure(await imagesListModelEndpoints(core, { author, slug: "painter" }))).toBeInstanceOf(
    InvalidRequestError,
  );
});

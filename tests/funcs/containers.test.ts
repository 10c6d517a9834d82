import { expect, test } from "vitest";
import {
  InvalidRequestError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  ServiceUnavailableResponseError,
} from "../../src/errors/index.js";
import { containersGetContainerFile } from "../../src/funcs/containersGetContainerFile.js";
import { containersListContainerFiles } from "../../src/funcs/containersListContainerFiles.js";
import { containersPromoteContainerFile } from "../../src/funcs/containersPromoteContainerFile.js";
import { describeCases } from "../cases.js";
import { createCore, failure, useNock } from "../support.js";

useNock();

const core = createCore();
const file = {
  id: "cfile_cGxvdC5wbmc",
  object: "container.file",
  container_id: "sess_plots",
  path: "plots/plot.png",
  bytes: 2048,
  created_at: 1790000000,
  source: "somebody",
  made_up: { kept: true },
};
const bare = { id: "cfile_YQ", path: "a" };

describeCases([
  {
    name: "containersListContainerFiles",
    call: (container_id) => containersListContainerFiles(core, { container_id, limit: 2, after: "cfile_YQ" }),
    sent: ["GET", "/containers/a%2Fb/files?limit=2&after=cfile_YQ"],
    answers: [
      { object: "list", data: [file, bare], first_id: file.id, last_id: bare.id, has_more: true, made_up: 1 },
      { object: "list", data: [], first_id: null, last_id: "cfile_Wg", has_more: true },
      { data: [] },
    ],
    unreadable: "data",
    error: [503, ServiceUnavailableResponseError],
  },
  {
    name: "containersGetContainerFile",
    call: (id) => containersGetContainerFile(core, { container_id: id, file_id: id }),
    sent: ["GET", "/containers/a%2Fb/files/a%2Fb"],
    answers: [file, bare],
    unreadable: "id",
    error: [404, NotFoundResponseError],
  },
  {
    name: "containersPromoteContainerFile",
    call: (id) => containersPromoteContainerFile(core, { container_id: id, file_id: id }),
    sent: ["POST", "/containers/a%2Fb/files/a%2Fb/promote"],
    answers: [{ id: "or_file_1", type: "file", filename: "plot.png", downloadable: true, made_up: 1 }],
    unreadable: { filename: "plot.png" },
    error: [413, PayloadTooLargeResponseError],
  },
]);

test.each([
  ["containersGetContainerFile", containersGetContainerFile],
  ["containersPromoteContainerFile", containersPromoteContainerFile],
])("%s sends nothing for a file that would leave the container", async (_, call) => {
  expect(failure(await call(core, { container_id: "sess_plots", file_id: ".." }))).toBeInstanceOf(InvalidRequestError);
});

import { z } from "zod";
import { region } from "./text.ts";

export const regions = z
  .strictObject({
    home: region.meta({
      description: "The region of the trail, the archive and the aggregators. Must be governed.",
    }),
    governed: z.array(region).min(1, { error: "at least one region" }).meta({
      description: "Every region where workloads may run. The regional services are set up in each of them.",
    }),
  })
  .meta({ description: "Where the landing zone stands." });

import type { ServiceKey } from "../../facts/services.ts";
import type { Comparison, Refusal } from "./refusal.ts";

/** Services that were let in stay in, under the administrator that they have. */
export const services: Comparison = ({ organization: before }, { organization: after }) => [
  ...Object.entries(before.services).flatMap(([service, was]): Refusal[] => {
    const place = ["organization", "services", service];
    const is = after.services[service as ServiceKey];
    if (!is) {
      const message = `leaving "${service}" out would delete its protected trusted access, and break what it delivers; keep it`;
      return [{ place, message }];
    }
    if (was.administrator === undefined || was.administrator === is.administrator) return [];
    const message = `another administrator would replace the protected registration of "${was.administrator}"; keep it`;
    return [{ place: [...place, "administrator"], message }];
  }),
  ...rootAccess(before.centralRootAccess, after.centralRootAccess),
];

function rootAccess(was: boolean, is: boolean): Refusal[] {
  if (!was || is) return [];
  const message =
    "switching central root access off would leave member accounts without root access at all, so it is protected; keep true";
  return [{ place: ["organization", "centralRootAccess"], message }];
}

import { actionTest } from "../../../../components/guardrails/simulate/action.ts";
import {
  HTTPS_ONLY,
  KEYS_OF_PARAMETERS,
  S3_HEADER_KEYS,
} from "../../../../facts/cloudtrail-condition-keys.ts";
import { keyOfFederation } from "./keys-of-federation.ts";
import { KEYS_OF_ALL_SERVICES } from "./keys-of-all-services.ts";
import { areOmitted, parameterReader } from "./parameters.ts";
import { ABSENT, type Tell } from "./told.ts";

const OF_PARAMETERS = KEYS_OF_PARAMETERS.map(({ key, parameter, actions, isOfParameterAlone }) => ({
  key: key.toLowerCase(),
  isAbout: actionTest(actions),
  tell: ofParameter(parameter, isOfParameterAlone),
}));

/** How a record tells a condition key, both in lower case, of a request for an action; nothing if no record does. */
export function tellerOf(key: string, action: string): Tell | undefined {
  if (key === "aws:securetransport" && isHttpsOnly(action)) return () => "true";
  const ofAction = OF_PARAMETERS.find((each) => each.key === key && each.isAbout(action));
  const [, header] = S3_HEADER_KEYS.exec(key) ?? [];
  return (
    ofAction?.tell ??
    (header === undefined ? undefined : ofParameter(header, true)) ??
    KEYS_OF_ALL_SERVICES.get(key) ??
    keyOfFederation(key)
  );
}

const isHttpsOnly = (action: string): boolean => HTTPS_ONLY.includes(action.slice(0, action.indexOf(":")));

function ofParameter(parameter: string, isOfParameterAlone: boolean): Tell {
  const read = parameterReader(parameter);
  return ({ requestParameters }) => {
    const [first, ...others] = read(requestParameters);
    if (first !== undefined) return others.length === 0 ? first : [first, ...others];
    const isAbsent = isOfParameterAlone && requestParameters && !areOmitted(requestParameters);
    return isAbsent ? ABSENT : undefined;
  };
}

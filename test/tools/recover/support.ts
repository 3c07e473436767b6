import type { Decision } from "../../../tools/recover/decisions.ts";
import type { Fate } from "../../../tools/recover/fate.ts";
import { placeOf } from "../../../tools/recover/place.ts";
import type { PendingOperation, StateResource } from "../../../tools/recover/state.ts";

const STACK = "urn:pulumi:test::landing-zone::";

export const PROVIDER: StateResource = {
  urn: `${STACK}pulumi:providers:aws::log-archive`,
  type: "pulumi:providers:aws",
  custom: true,
  id: "11111111-2222-4333-8444-555555555555",
  inputs: {
    region: "eu-west-1",
    allowedAccountIds: '["222222222222"]',
    assumeRoles: '[{"roleArn":"arn:aws:iam::222222222222:role/Deploy","sessionName":"landing-zone"}]',
  },
};

/** A resource in eu-west-1 of the log archive; `given` says what is different. */
export const resource = (type: string, name: string, given: Partial<StateResource> = {}): StateResource => ({
  urn: `${STACK}${type}::${name}`,
  type,
  custom: true,
  provider: `${PROVIDER.urn}::${PROVIDER.id ?? ""}`,
  ...given,
  inputs: { region: "eu-west-1", ...given.inputs },
});

export const creating = (pending: StateResource): PendingOperation => ({
  type: "creating",
  resource: pending,
});

export const KEY = "aws:kms/key:Key";
export const BUCKET = "aws:s3/bucket:Bucket";

/** A creation over which is decided so. */
export function decision(type: string, name: string, fate: Fate): Decision {
  const pending = resource(type, name, { parent: "urn:parent" });
  return { operation: creating(pending), place: placeOf(pending, [PROVIDER]), fate };
}

import { AwsError } from "../aws-error.ts";
import { mustExistByArn, type Rule } from "./rule.ts";

export const SINK = "aws:oam/sink:Sink";
export const LINK = "aws:oam/link:Link";

/** Source: https://docs.aws.amazon.com/OAM/latest/APIReference/API_CreateSink.html */
const oneEachRegion: Rule = ({ state, account, region }) => {
  if (state.all(SINK).some((sink) => sink.account === account && sink.region === region))
    throw new AwsError("ServiceQuotaExceededException", `${account} has a sink in ${region} already`);
};

/** Monitoring across accounts, which never crosses regions. */
export const OBSERVABILITY: Readonly<Record<string, Rule>> = {
  [SINK]: oneEachRegion,
  [LINK]: (wanted) => {
    const sink = mustExistByArn(wanted, "sinkIdentifier", SINK, "InvalidParameterException");
    if (sink.region !== wanted.region)
      throw new AwsError(
        "InvalidParameterException",
        `${sink.id} is in ${sink.region}, not ${wanted.region}`,
      );
  },
};

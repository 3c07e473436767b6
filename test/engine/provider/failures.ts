import * as grpc from "@grpc/grpc-js";
import proto from "@pulumi/pulumi/proto/provider_pb.js";
import statusProto from "@pulumi/pulumi/proto/status_pb.js";
import any from "google-protobuf/google/protobuf/any_pb.js";
import struct from "google-protobuf/google/protobuf/struct_pb.js";
import type { Answer } from "../world/calls.ts";

/** Something that was made, but whose end was not seen: the engine records it and looks again next time. */
class HalfMade extends Error {
  readonly answer: Extract<Answer, { kind: "unheard" }>;

  constructor(answer: Extract<Answer, { kind: "unheard" }>) {
    super(answer.message);
    this.answer = answer;
  }
}

export const halfMade = (answer: Extract<Answer, { kind: "unheard" }>): Error => new HalfMade(answer);

/** An error as the engine reads it. */
export function failure(error: unknown): Partial<grpc.StatusObject> {
  const message = error instanceof Error ? error.message : String(error);
  const plain = { code: grpc.status.UNKNOWN, details: message };
  if (!(error instanceof HalfMade)) return plain;
  const { id, outputs } = error.answer;
  const detail = new proto.ErrorResourceInitFailed();
  detail.setId(id);
  detail.setProperties(
    struct.Struct.fromJavaScript({ ...outputs } as Record<string, struct.JavaScriptValue>),
  );
  detail.setInputs(
    struct.Struct.fromJavaScript({ ...error.answer.outputs } as Record<string, struct.JavaScriptValue>),
  );
  detail.setReasonsList([message]);
  const packed = new any.Any();
  packed.pack(detail.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
  const status = new statusProto.Status();
  status.setCode(grpc.status.UNKNOWN);
  status.setMessage(message);
  status.addDetails(packed);
  const metadata = new grpc.Metadata();
  metadata.add("grpc-status-details-bin", Buffer.from(status.serializeBinary()));
  return { ...plain, metadata };
}

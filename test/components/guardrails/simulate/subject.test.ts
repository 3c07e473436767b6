import { expect } from "chai";
import { subject } from "./support/subject.ts";

describe("a request", () => {
  it("is refused if its principal cannot be read", () => {
    for (const principal of ["developer", "arn:aws:iam::1", "", "AWS Internal"]) {
      expect(() => subject({ principal })).to.throw(
        `principal "${principal}" is neither an ARN nor the name of a service, nor "*" for nobody`,
      );
    }
  });

  it("is refused if its resource cannot be read", () => {
    for (const resource of ["bucket", "arn:aws:s3::", ""]) {
      expect(() => subject({ resource })).to.throw(`resource "${resource}" is neither an ARN nor "*"`);
    }
  });
});

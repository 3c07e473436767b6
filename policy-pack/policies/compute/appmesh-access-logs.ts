import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const NODE = "aws:appmesh/virtualNode:VirtualNode";
const GATEWAY = "aws:appmesh/virtualGateway:VirtualGateway";

const SAYS = "It has no access log.";

const MESH = { meshName: "acme" };
const LISTENERS = [{ portMapping: { port: 8080, protocol: "http" } }];
const ACCESS_LOG = { file: { path: "/dev/stdout" } };

export default resourcePolicy({
  id: "appmesh-access-logs",
  title: "What carries a mesh's traffic writes an access log",
  service: "App Mesh",
  severity: "low",
  why: "Calls between services pass no load balancer, so that no other log tells who called whom.",
  write: ['logging: { accessLog: { file: { path: "/dev/stdout" } } }, // of the spec'],
  types: [NODE, GATEWAY],
  violation: ({ spec }) => isEmpty(spec?.logging?.accessLog?.file?.path) && SAYS,
  passes: {
    [NODE]: [
      { ...MESH, spec: { logging: { accessLog: ACCESS_LOG } } },
      { ...MESH, spec: { listeners: LISTENERS, logging: { accessLog: ACCESS_LOG } } },
    ],
    [GATEWAY]: [
      { ...MESH, spec: { listeners: LISTENERS, logging: { accessLog: ACCESS_LOG } } },
      {
        ...MESH,
        spec: { listeners: LISTENERS, logging: { accessLog: { file: { path: "/var/log/access" } } } },
      },
    ],
  },
  fails: {
    [NODE]: [
      [{ ...MESH, spec: {} }, SAYS],
      [{ ...MESH, spec: { listeners: LISTENERS, logging: { accessLog: {} } } }, SAYS],
    ],
    [GATEWAY]: [
      [{ ...MESH, spec: { listeners: LISTENERS } }, SAYS],
      [{ ...MESH, spec: { listeners: LISTENERS, logging: {} } }, SAYS],
    ],
  },
});

// raw ResourceProvider in Node; prints port like a plugin
const grpc = require("@grpc/grpc-js");
const P = "@pulumi/pulumi/proto/";
const g = require(P + "provider_grpc_pb"),
  p = require(P + "provider_pb"),
  pl = require(P + "plugin_pb");
const empty = require("google-protobuf/google/protobuf/empty_pb");
const { Struct } = require("google-protobuf/google/protobuf/struct_pb");
const impl = {
  handshake(c, cb) {
    const r = new p.ProviderHandshakeResponse();
    r.setAcceptSecrets(true);
    r.setAcceptResources(true);
    r.setAcceptOutputs(true);
    cb(null, r);
  },
  attach(c, cb) {
    cb(null, new empty.Empty());
  },
  getPluginInfo(c, cb) {
    const r = new pl.PluginInfo();
    r.setVersion("7.48.0");
    cb(null, r);
  },
  getSchema(c, cb) {
    const r = new p.GetSchemaResponse();
    r.setSchema('{"name":"aws","version":"7.48.0"}');
    cb(null, r);
  },
  checkConfig(c, cb) {
    const r = new p.CheckResponse();
    r.setInputs(c.request.getNews());
    cb(null, r);
  },
  diffConfig(c, cb) {
    cb(null, new p.DiffResponse());
  },
  configure(c, cb) {
    const r = new p.ConfigureResponse();
    r.setAcceptsecrets(true);
    r.setSupportspreview(true);
    cb(null, r);
  },
  invoke(c, cb) {
    const r = new p.InvokeResponse();
    const t = c.request.getTok();
    r.setReturn(
      Struct.fromJavaScript(t === "aws:index/getPartition:getPartition" ? { partition: "aws" } : {}),
    );
    cb(null, r);
  },
  check(c, cb) {
    const r = new p.CheckResponse();
    r.setInputs(c.request.getNews());
    cb(null, r);
  },
  diff(c, cb) {
    const r = new p.DiffResponse();
    r.setChanges(
      JSON.stringify(c.request.getOldInputs()?.toJavaScript()) ===
        JSON.stringify(c.request.getNews()?.toJavaScript())
        ? 1
        : 2,
    );
    cb(null, r);
  },
  create(c, cb) {
    const r = new p.CreateResponse();
    r.setId(c.request.getPreview() ? "" : "id-" + c.request.getName());
    r.setProperties(c.request.getProperties());
    cb(null, r);
  },
  read(c, cb) {
    const r = new p.ReadResponse();
    r.setId(c.request.getId());
    r.setProperties(c.request.getProperties());
    cb(null, r);
  },
  update(c, cb) {
    const r = new p.UpdateResponse();
    r.setProperties(c.request.getNews());
    cb(null, r);
  },
  delete(c, cb) {
    cb(null, new empty.Empty());
  },
  cancel(c, cb) {
    cb(null, new empty.Empty());
  },
};
const o = {};
for (const k of Object.keys(g.ResourceProviderService))
  o[k] = impl[k] || ((c, cb) => (cb ? cb({ code: 12, details: k }) : c.emit("error", { code: 12 })));
const s = new grpc.Server();
s.addService(g.ResourceProviderService, o);
s.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (e, port) => {
  console.log(port);
  if (process.argv[2] === "self") {
    const c = new g.ResourceProviderClient("127.0.0.1:" + port, grpc.credentials.createInsecure());
    const q = new p.CreateRequest();
    q.setUrn("urn:pulumi:dev::lz::aws:s3/bucket:Bucket::b");
    q.setName("b");
    q.setProperties(Struct.fromJavaScript({ bucket: "x" }));
    c.create(q, (e, r) => {
      console.log(e || [r.getId(), JSON.stringify(r.getProperties().toJavaScript())]);
      const i = new p.InvokeRequest();
      i.setTok("aws:index/getPartition:getPartition");
      c.invoke(i, (e, r) => {
        console.log(e || JSON.stringify(r.getReturn().toJavaScript()));
        process.exit(0);
      });
    });
  }
});

// @fastify/static requires this ESM-only package, which Node 20 allows and Jest's CommonJS loader does not yet.
// Its one function is used for downloads, which static files here are not; a test that came to need it would say so.
exports.create = () => {
  throw new Error('content-disposition is not available in tests');
};

// Types that Fastify's plugins add to requests and replies; imported for their declarations.
import '@fastify/cookie';
import '@fastify/multipart';

export {};

/**
 * Floor 8: the endpoint. HTTP in front of {@code wire} and the engine, so that the AWS SDKs and command line work against
 * it unmodified. The only package that knows Netty.
 */
@NullMarked
package dev.keywright.engine.http;

import org.jspecify.annotations.NullMarked;

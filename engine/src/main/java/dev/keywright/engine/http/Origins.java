package dev.keywright.engine.http;

import java.util.Set;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

/**
 * Which web pages may call. A browser names the page in {@code Origin}; a page that was not allowed is refused, so that
 * no page on the internet can write to a database on the reader's own machine.
 */
record Origins(Set<String> allowed) {
    private static final String EVERY_ORIGIN = "*";

    boolean permit(HttpHeaders request) {
        String origin = request.get(HttpHeaderNames.ORIGIN);
        if (origin == null) {
            return !"cross-site".equals(request.get("Sec-Fetch-Site"));
        }
        return allowed.contains(EVERY_ORIGIN) || allowed.contains(origin);
    }

    /** Tells the browser that its page may read the answer. */
    void grant(HttpHeaders request, HttpHeaders answer) {
        String origin = request.get(HttpHeaderNames.ORIGIN);
        if (origin != null && permit(request)) {
            answer.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            answer.set(HttpHeaderNames.VARY, HttpHeaderNames.ORIGIN);
            answer.set(HttpHeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS, "x-amzn-RequestId, x-amz-crc32");
        }
    }

    /** Answers a browser that asks beforehand what its page may send. */
    void grantPreflight(HttpHeaders request, HttpHeaders answer) {
        if (permit(request)) {
            grant(request, answer);
            answer.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_METHODS, "POST");
            String wanted = request.get(HttpHeaderNames.ACCESS_CONTROL_REQUEST_HEADERS);
            answer.set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_HEADERS, wanted == null ? EVERY_ORIGIN : wanted);
            answer.set(HttpHeaderNames.ACCESS_CONTROL_MAX_AGE, 3600);
        }
    }
}

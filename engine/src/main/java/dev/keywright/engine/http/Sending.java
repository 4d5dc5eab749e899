package dev.keywright.engine.http;

import java.nio.ByteBuffer;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;

/** Dresses an answer in the headers that clients of the service read. */
record Sending(Origins origins) {
    /** Below this, compressing costs more than it saves. */
    private static final int SMALLEST_COMPRESSED_BYTES = 1024;
    private static final int REQUEST_ID_LENGTH = 52;
    private static final String REQUEST_ID_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

    HttpResponse response(HttpRequest request, Answer answer) {
        ByteBuffer body = answer.body();
        boolean compressed = body.remaining() >= SMALLEST_COMPRESSED_BYTES && acceptsGzip(request.headers());
        if (compressed) {
            body = Gzip.compress(body);
        }
        boolean head = request.method().equals(HttpMethod.HEAD);
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, answer.status(),
                head ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body));
        HttpHeaders headers = response.headers();
        headers.set(HttpHeaderNames.CONTENT_TYPE, answer.contentType());
        headers.set(HttpHeaderNames.CONTENT_LENGTH, body.remaining());
        headers.set("x-amzn-RequestId", requestId());
        headers.set("x-amz-crc32", crc32(body));
        if (compressed) {
            headers.set(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderValues.GZIP);
        }
        if (request.method().equals(HttpMethod.OPTIONS)) {
            origins.grantPreflight(request.headers(), headers);
        } else {
            origins.grant(request.headers(), headers);
        }
        return response;
    }

    private static boolean acceptsGzip(HttpHeaders headers) {
        String accepted = headers.get(HttpHeaderNames.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    /** Of the bytes as they are sent: clients compare it before they expand them. */
    private static long crc32(ByteBuffer body) {
        CRC32 crc = new CRC32();
        crc.update(body.duplicate());
        return crc.getValue();
    }

    private static String requestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        char[] id = new char[REQUEST_ID_LENGTH];
        long bits = 0;
        for (int i = 0; i < id.length; i++) {
            if (i % 12 == 0) {
                bits = random.nextLong();
            }
            id[i] = REQUEST_ID_LETTERS.charAt((int) (bits & 31));
            bits >>>= 5;
        }
        return new String(id);
    }
}

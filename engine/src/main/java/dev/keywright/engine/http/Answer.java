package dev.keywright.engine.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.wire.FaultBodies;
import io.netty.handler.codec.http.HttpResponseStatus;

/** What goes back, before it is known how. */
record Answer(HttpResponseStatus status, String contentType, ByteBuffer body) {
    private static final String JSON = "application/x-amz-json-1.0";

    static Answer json(ByteBuffer body) {
        return new Answer(HttpResponseStatus.OK, JSON, body);
    }

    static Answer fault(Fault fault) {
        return fault(fault instanceof Fault.InternalServer
                ? HttpResponseStatus.INTERNAL_SERVER_ERROR
                : HttpResponseStatus.BAD_REQUEST, fault);
    }

    static Answer fault(HttpResponseStatus status, Fault fault) {
        return new Answer(status, JSON, FaultBodies.write(fault));
    }

    static Answer text(HttpResponseStatus status, String text) {
        return new Answer(status, "text/plain", ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Answer empty(HttpResponseStatus status) {
        return text(status, "");
    }
}

package dev.keywright.engine.http;

import java.util.Optional;
import java.util.Set;

import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.Tenant;
import dev.keywright.engine.wire.Operation;
import dev.keywright.engine.wire.Operations;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;

/**
 * From a whole HTTP request to its answer. In the service's order: is this the right door, which operation, who asks,
 * what is in the body, and only then what the engine says. Has no state of its own; used by all connections.
 */
final class Calls {
    private static final System.Logger LOG = System.getLogger(Calls.class.getName());

    private static final Set<String> BRIEF = Set.of("DynamoDB_20120810.GetItem", "DynamoDB_20120810.Query");

    private final Engine engine;
    private final Tenancy tenancy;
    private final Origins origins;

    Calls(Engine engine, Tenancy tenancy, Origins origins) {
        this.engine = engine;
        this.tenancy = tenancy;
        this.origins = origins;
    }

    /**
     * Whether the answer takes less time than handing the call to another thread and back: reads that take no lock, of
     * one item or one range.
     */
    boolean isBrief(FullHttpRequest request) {
        return BRIEF.contains(request.headers().get("X-Amz-Target", ""));
    }

    Answer answer(FullHttpRequest request) {
        String path = request.uri().split("\\?", 2)[0];
        if (!path.equals("/")) {
            return Answer.fault(HttpResponseStatus.NOT_FOUND, new Fault.UnknownOperation());
        }
        HttpMethod method = request.method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            return Answer.text(HttpResponseStatus.OK, "healthy: dynamodb." + Tenant.SHARED.region()
                    + ".amazonaws.com ");
        }
        if (!origins.permit(request.headers())) {
            return Answer.text(HttpResponseStatus.FORBIDDEN,
                    "Web pages may not call this endpoint unless their origin was allowed when it was started.\n");
        }
        if (method.equals(HttpMethod.OPTIONS)) {
            return Answer.empty(HttpResponseStatus.OK);
        }
        return method.equals(HttpMethod.POST) ? posted(request) : Answer.empty(HttpResponseStatus.METHOD_NOT_ALLOWED);
    }

    private Answer posted(FullHttpRequest request) {
        try {
            HttpHeaders headers = request.headers();
            String target = headers.get("X-Amz-Target", "");
            Optional<Operation<?, ?>> operation = isJson(headers) ? Operations.ofTarget(target) : Optional.empty();
            if (operation.isEmpty()) {
                return Answer.fault(new Fault.UnknownOperation());
            }
            Tenant caller = Authorization.tenant(headers);
            return execute(operation.get(), tenancy == Tenancy.SHARED ? Tenant.SHARED : caller, request);
        } catch (FaultException refused) {
            return Answer.fault(refused.fault());
        } catch (RuntimeException defect) {
            LOG.log(System.Logger.Level.ERROR, "a request failed in the engine", defect);
            return Answer.fault(new Fault.InternalServer("The engine failed: " + defect.getMessage()));
        }
    }

    private static boolean isJson(HttpHeaders headers) {
        String type = headers.get(HttpHeaderNames.CONTENT_TYPE, "").split(";", 2)[0].strip();
        return type.equalsIgnoreCase("application/x-amz-json-1.0") || type.equalsIgnoreCase("application/json");
    }

    private <Q extends Request<R>, R extends Response> Answer execute(Operation<Q, R> operation, Tenant tenant,
            FullHttpRequest request) {
        ByteBuf content = request.content();
        String encoding = request.headers().get(HttpHeaderNames.CONTENT_ENCODING, "");
        Q asked;
        if (encoding.equalsIgnoreCase("gzip")) {
            byte[] body = Gzip.expand(ByteBufUtil.getBytes(content), Endpoint.LARGEST_BODY_BYTES)
                    .orElseThrow(() -> new FaultException(new Fault.Serialization("")));
            asked = operation.readRequest(body, 0, body.length);
        } else if (content.hasArray()) {
            asked = operation.readRequest(content.array(), content.arrayOffset() + content.readerIndex(),
                    content.readableBytes());
        } else {
            byte[] body = ByteBufUtil.getBytes(content);
            asked = operation.readRequest(body, 0, body.length);
        }
        return Answer.json(operation.writeResponse(engine.execute(tenant, asked)));
    }
}

package dev.keywright.engine.http;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.EventExecutor;

/**
 * One connection: answers its requests one after the other, in the order they came, and reads no further while it is
 * busy, so that a client that sends faster than it is answered waits and costs no memory. All fields belong to the
 * connection's event loop.
 */
final class Connection extends ChannelInboundHandlerAdapter {
    private final Calls calls;
    private final Sending sending;
    private final Executor worker;
    private final Queue<FullHttpRequest> waiting = new ArrayDeque<>();
    private boolean busy;
    private boolean closing;

    Connection(Calls calls, Sending sending, Executor worker) {
        this.calls = calls;
        this.sending = sending;
        this.worker = worker;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof FullHttpRequest request) {
            waiting.add(request);
            answerNext(context);
        } else {
            ReferenceCountUtil.release(message);
        }
    }

    private void answerNext(ChannelHandlerContext context) {
        if (busy) {
            return;
        }
        FullHttpRequest request = waiting.poll();
        if (request == null) {
            context.channel().config().setAutoRead(true);
            return;
        }
        busy = true;
        DecoderResult decoded = request.decoderResult();
        if (decoded.isFailure()) {
            closing = true;
            waiting.forEach(ReferenceCountUtil::release);
            waiting.clear();
            send(context, request, Answer.empty(statusOf(decoded.cause())));
        } else if (calls.isBrief(request)) {
            send(context, request, calls.answer(request));
        } else {
            context.channel().config().setAutoRead(false);
            EventExecutor loop = context.executor();
            worker.execute(() -> {
                Answer answer = calls.answer(request);
                loop.execute(() -> send(context, request, answer));
            });
        }
    }

    private static HttpResponseStatus statusOf(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return HttpResponseStatus.REQUEST_URI_TOO_LONG;
        }
        return cause instanceof TooLongHttpHeaderException
                ? HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                : HttpResponseStatus.BAD_REQUEST;
    }

    private void send(ChannelHandlerContext context, FullHttpRequest request, Answer answer) {
        try {
            HttpResponse response = sending.response(request, answer);
            boolean keepAlive = HttpUtil.isKeepAlive(request) && !(closing && waiting.isEmpty());
            if (keepAlive && !request.protocolVersion().isKeepAliveDefault()) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
            } else if (!keepAlive) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
            var written = context.writeAndFlush(response);
            busy = false;
            if (keepAlive) {
                written.addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
                context.executor().execute(() -> answerNext(context));
            } else {
                written.addListener(ChannelFutureListener.CLOSE);
            }
        } finally {
            request.release();
        }
    }

    /** No request after the one being answered; called on the event loop. */
    void finish(ChannelHandlerContext context) {
        closing = true;
        if (!busy && waiting.isEmpty()) {
            var _ = context.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        var _ = context.close();
    }
}

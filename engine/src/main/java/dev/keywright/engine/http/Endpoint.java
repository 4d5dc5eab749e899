package dev.keywright.engine.http;

import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import dev.keywright.engine.line.Database;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.concurrent.GlobalEventExecutor;

/** A running endpoint: an engine that listens for the AWS SDKs and command line. Does not close the engine. */
public final class Endpoint implements AutoCloseable {
    /** The largest body of a request, compressed or not (FACTS §1.1). */
    static final int LARGEST_BODY_BYTES = 16 << 20;

    private static final int LARGEST_LINE_BYTES = 8 << 10;
    private static final int LARGEST_HEADERS_BYTES = 64 << 10;
    private static final int WAITING_CONNECTIONS = 1024;
    private static final int CLOSING_SECONDS = 10;

    private final EventLoopGroup loops;
    private final ExecutorService workers;
    private final ChannelGroup connections;
    private final Channel listening;

    private Endpoint(EventLoopGroup loops, ExecutorService workers, ChannelGroup connections, Channel listening) {
        this.loops = loops;
        this.workers = workers;
        this.connections = connections;
        this.listening = listening;
    }

    /**
     * Begins to listen.
     *
     * @throws EndpointException when the port is in use or the address is not this machine's
     */
    public static Endpoint start(EndpointSettings settings, Database database) {
        Origins origins = new Origins(settings.allowedOrigins());
        Calls calls = new Calls(database, settings.tenancy(), origins);
        Sending sending = new Sending(origins);
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
        ServerBootstrap bootstrap = new ServerBootstrap().group(loops)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, WAITING_CONNECTIONS)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        connections.add(channel);
                        channel.pipeline()
                                .addLast(codec(), new HttpObjectAggregator(LARGEST_BODY_BYTES),
                                        new Connection(calls, sending, workers));
                    }
                });
        ChannelFuture bound = bootstrap.bind(new InetSocketAddress(settings.address(), settings.port()))
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            var _ = loops.shutdownGracefully(0, 0, TimeUnit.SECONDS);
            workers.close();
            throw new EndpointException("cannot listen on " + settings.address().getHostAddress() + ":"
                    + settings.port() + ": " + bound.cause().getMessage(), bound.cause());
        }
        return new Endpoint(loops, workers, connections, bound.channel());
    }

    private static HttpServerCodec codec() {
        return new HttpServerCodec(new HttpDecoderConfig().setMaxInitialLineLength(LARGEST_LINE_BYTES)
                .setMaxHeaderSize(LARGEST_HEADERS_BYTES));
    }

    /** The port listened on: the one asked for, or the free one that was found. */
    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** Takes no new connections, answers what has been asked, and ends. Closing twice is fine. */
    @Override
    public void close() {
        listening.close().awaitUninterruptibly();
        for (Channel connection : connections) {
            connection.eventLoop().execute(() -> {
                ChannelHandlerContext context = connection.pipeline().context(Connection.class);
                if (context != null) {
                    ((Connection) context.handler()).finish(context);
                }
            });
        }
        connections.newCloseFuture().awaitUninterruptibly(CLOSING_SECONDS, TimeUnit.SECONDS);
        loops.shutdownGracefully(0, CLOSING_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
        workers.close();
    }
}

package dev.keywright.workbench.connect;

import java.util.function.Consumer;

import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.mv.MvStore;

/** The engine inside this process. */
public final class EmbeddedConnection implements Connection {
    /** The meter of the request under way; the engine tells its listener on the request's own thread. */
    private static final ScopedValue<Consumer<Consumption>> METER = ScopedValue.newInstance();

    private final Engine engine;

    private EmbeddedConnection(Engine engine) {
        this.engine = engine;
    }

    /** A fresh, empty engine in memory, gone when it is closed: a scratch copy for whatever is loaded into it. */
    public static EmbeddedConnection inMemory() {
        return new EmbeddedConnection(Engine.open(EngineSettings.of(MvStore.inMemory())
                .withListeners((_, consumption, _) -> {
                    if (METER.isBound()) {
                        METER.get().accept(consumption);
                    }
                })));
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public <R extends Response> R send(Request<R> request) {
        return engine.execute(request);
    }

    @Override
    public <R extends Response> R send(Request<R> request, Consumer<Consumption> meter) {
        return ScopedValue.where(METER, meter).call(() -> engine.execute(request));
    }

    @Override
    public void close() {
        engine.close();
    }
}

package dev.keywright.workbench.connect;

import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.mv.MvStore;

/** The engine inside this process. */
public final class EmbeddedConnection implements Connection {
    private final Engine engine;

    private EmbeddedConnection(Engine engine) {
        this.engine = engine;
    }

    /** A fresh, empty engine in memory, gone when it is closed: a scratch copy for whatever is loaded into it. */
    public static EmbeddedConnection inMemory() {
        return new EmbeddedConnection(Engine.open(EngineSettings.of(MvStore.inMemory())));
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
    public void close() {
        engine.close();
    }
}

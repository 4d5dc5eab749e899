package dev.keywright.engine.flow;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.keywright.engine.schema.TableId;

/** The jobs of one account and region, running or done, as of one moment. Immutable. */
public final class Jobs {
    public static final Jobs NONE = new Jobs(new TreeMap<>());

    private final Map<String, Job> byId;

    private Jobs(Map<String, Job> byId) {
        this.byId = byId;
    }

    public static Jobs of(Collection<Job> jobs) {
        Map<String, Job> byId = new TreeMap<>();
        jobs.forEach(job -> byId.put(job.id(), job));
        return new Jobs(byId);
    }

    public Collection<Job> all() {
        return byId.values();
    }

    public Optional<Job> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Stream<Backup> backups() {
        return of(Backup.class);
    }

    /** The backup of that id, unless the service has deleted it by {@code now}. */
    public Optional<Backup> backup(String id, Instant now) {
        return find(id).filter(Backup.class::isInstance)
                .map(Backup.class::cast)
                .filter(backup -> !backup.isExpired(now));
    }

    public Stream<Restore> restores() {
        return of(Restore.class);
    }

    public Stream<Export> exports() {
        return of(Export.class);
    }

    public Stream<Import> imports() {
        return of(Import.class);
    }

    /** How the table came into being, if it was restored. */
    public Optional<Restore> restoreOf(TableId table) {
        return find(Restore.id(table)).map(Restore.class::cast);
    }

    /** Whether some job still has to read the table's past. */
    public boolean read(TableId table) {
        return byId.values().stream().anyMatch(job -> job.reads().equals(Optional.of(table)));
    }

    private <J extends Job> Stream<J> of(Class<J> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    public Jobs with(Job job) {
        Map<String, Job> changed = new TreeMap<>(byId);
        changed.put(job.id(), job);
        return new Jobs(changed);
    }

    public Jobs without(String id) {
        Map<String, Job> changed = new TreeMap<>(byId);
        changed.remove(id);
        return new Jobs(changed);
    }
}

package dev.keywright.desktop.session;

import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.Table;

/** What a selection means to a screen that shows one table or one entity. */
public final class Places {
    private Places() {}

    /** The table a place belongs to, or the design's first: a screen about tables always has one to show. */
    public static Optional<Table> table(Design design, DesignPath path) {
        return named(design, path).flatMap(design::table).or(() -> design.tables().stream().findFirst());
    }

    private static Optional<TableName> named(Design design, DesignPath path) {
        return switch (path) {
            case DesignPath.OfTable(var table) -> Optional.of(table);
            case DesignPath.OfAttribute(var table, var _) -> Optional.of(table);
            case DesignPath.OfIndex(var table, var _) -> Optional.of(table);
            case DesignPath.OfEntity(var entity) -> design.entity(entity).map(Entity::table);
            case DesignPath.OfField(var entity, var _) -> design.entity(entity).map(Entity::table);
            case DesignPath.OfTemplate(var entity, var _) -> design.entity(entity).map(Entity::table);
            case DesignPath.OfPattern(var pattern) -> design.accessPattern(pattern)
                    .flatMap(found -> found.request())
                    .map(Request::tables)
                    .flatMap(tables -> tables.stream().findFirst());
            case DesignPath.OfItem(int position) -> position < design.items().size()
                    ? Optional.of(design.items().get(position).table())
                    : Optional.empty();
            case DesignPath.Whole _,DesignPath.OfScenario _ -> Optional.empty();
        };
    }

    public static Optional<IndexName> index(DesignPath path) {
        return path instanceof DesignPath.OfIndex(var _, var index) ? Optional.of(index) : Optional.empty();
    }

    public static Optional<EntityName> entity(DesignPath path) {
        return switch (path) {
            case DesignPath.OfEntity(var entity) -> Optional.of(entity);
            case DesignPath.OfField(var entity, var _) -> Optional.of(entity);
            case DesignPath.OfTemplate(var entity, var _) -> Optional.of(entity);
            case DesignPath.Whole _,DesignPath.OfTable _,DesignPath.OfAttribute _,DesignPath.OfIndex _,DesignPath.OfPattern _,DesignPath.OfScenario _,DesignPath.OfItem _ ->
                Optional.empty();
        };
    }
}

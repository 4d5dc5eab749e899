package dev.keywright.design.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Relation;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.EntityName;

/** What entity edits do. */
final class EntityEdits {
    private EntityEdits() {}

    static Named<EntityName, Entity> entities(Design design) {
        return new Named<>("entity", design.entities(), Entity::name);
    }

    static Design change(Design design, EntityName entity, UnaryOperator<Entity> change) {
        return design.withEntities(entities(design).change(entity, change));
    }

    static Entity find(Design design, EntityName entity) {
        return design.entity(entity).orElseThrow(() -> new RefusedEditException("there is no entity " + entity));
    }

    static Design apply(Design design, EntityEdit edit) {
        return switch (edit) {
            case EntityEdit.Add(Entity entity) -> design.withEntities(entities(design).plus(entity));
            case EntityEdit.Change(Entity entity) -> change(design, entity.name(), _ -> entity);
            case EntityEdit.Remove(EntityName entity) -> items(
                    design.withEntities(entities(design).without(entity)), entity, Optional.empty());
            case EntityEdit.Rename(EntityName from, EntityName to) -> rename(design, from, to);
            case EntityEdit.Move(EntityName entity, int position) ->
                design.withEntities(entities(design).move(entity, position));
            case EntityEdit.SetKeyTemplate set -> KeyTemplateChange.apply(design, set);
        };
    }

    private static Design rename(Design design, EntityName from, EntityName to) {
        Design renamed = design.withEntities(entities(design).rename(from, to, entity -> entity.withName(to)));
        Design related = renamed.withEntities(renamed.entities()
                .stream()
                .map(entity -> entity.withRelations(
                        entity.relations().stream().map(relation -> renamed(relation, from, to)).toList()))
                .toList());
        return items(related, from, Optional.of(to)).withAccessPatterns(
                design.accessPatterns().stream().map(new Rename(from, to)::in).toList());
    }

    private static Relation renamed(Relation relation, EntityName from, EntityName to) {
        return relation.to().equals(from)
                ? new Relation(to, relation.cardinality(), relation.average(), relation.description())
                : relation;
    }

    private static Design items(Design design, EntityName from, Optional<EntityName> to) {
        return design.withItems(design.items()
                .stream()
                .map(item -> item.entity().filter(from::equals).isPresent()
                        ? new SampleItem(item.table(), to, item.attributes(), item.extras())
                        : item)
                .toList());
    }

    private static final class Rename extends Requests {
        private final EntityName from;
        private final EntityName to;

        Rename(EntityName from, EntityName to) {
            this.from = from;
            this.to = to;
        }

        @Override
        EntityName entity(EntityName entity) {
            return entity.equals(from) ? to : entity;
        }
    }
}

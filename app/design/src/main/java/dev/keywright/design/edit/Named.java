package dev.keywright.design.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import dev.keywright.design.name.Name;

/** A list of things with names of one kind, changed by name. */
record Named<N extends Name, T>(String kind, List<T> things, Function<T, N> name) {

    List<T> plus(T thing) {
        free(name.apply(thing));
        List<T> longer = new ArrayList<>(things);
        longer.add(thing);
        return longer;
    }

    List<T> without(N gone) {
        find(gone);
        return things.stream().filter(thing -> !name.apply(thing).equals(gone)).toList();
    }

    /** With {@code change} made to the thing of that name. */
    List<T> change(N target, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(things);
        changed.set(find(target), change.apply(things.get(find(target))));
        return changed;
    }

    /** With {@code change}, which gives the thing its new name, made to the thing of the old one. */
    List<T> rename(N from, N to, UnaryOperator<T> change) {
        if (!from.equals(to)) {
            free(to);
        }
        return change(from, change);
    }

    List<T> move(N target, int position) {
        List<T> moved = new ArrayList<>(things);
        T thing = moved.remove(find(target));
        moved.add(Math.clamp(position, 0, moved.size()), thing);
        return moved;
    }

    private int find(N target) {
        for (int i = 0; i < things.size(); i++) {
            if (name.apply(things.get(i)).equals(target)) {
                return i;
            }
        }
        throw new RefusedEditException("there is no " + kind + " " + target);
    }

    private void free(N wanted) {
        if (things.stream().anyMatch(thing -> name.apply(thing).equals(wanted))) {
            throw new RefusedEditException("there is already a " + kind + " " + wanted);
        }
    }
}

package dev.keywright.desktop.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import javafx.scene.image.Image;

/** Line icons, coloured by the theme. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Feather icon, String... styles) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().addAll(styles);
        return node;
    }

    /** The window's own icon in every size a desktop asks for. */
    public static List<Image> window() {
        return IntStream.of(16, 32, 64, 128, 256)
                .mapToObj(size -> "/dev/keywright/ui/icons/keywright-" + size + ".png")
                .map(name -> new Image(Objects.requireNonNull(Icons.class.getResourceAsStream(name), name)))
                .toList();
    }
}

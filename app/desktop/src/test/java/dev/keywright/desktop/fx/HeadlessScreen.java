package dev.keywright.desktop.fx;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;

/**
 * The headless platform of JavaFX 26 knows only a screen of 1000 × 1000 (JDK-8364201); wider windows hang over its edge
 * and clicks on their popups get lost. This gives it a larger one.
 */
final class HeadlessScreen {
    /** The platform writes each row of pixels this far behind the one before, whatever the screen's width. */
    private static final int ROW_PIXELS = 1000;

    private HeadlessScreen() {}

    /** To be called on the window's thread before a window is shown. */
    static void resize(int width, int height) {
        try {
            Class<?> glass = Class.forName("com.sun.glass.ui.Application");
            Object application = glass.getMethod("GetApplication").invoke(null);
            Class<?> screenClass = Class.forName("com.sun.glass.ui.Screen");
            Constructor<?> constructor = screenClass.getConstructors()[0];
            Object screen = constructor.newInstance(0L, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width,
                    height, 100, 100, 1f, 1f, 1f, 1f);
            Object screens = Array.newInstance(screenClass, 1);
            Array.set(screens, 0, screen);
            Field field = application.getClass().getDeclaredField("screens");
            field.setAccessible(true);
            field.set(application, screens);
            Field pixels = application.getClass().getDeclaredField("frameBuffer");
            pixels.setAccessible(true);
            pixels.set(application, ByteBuffer.allocate(4 * (height * ROW_PIXELS + width)));
            Method changed = screenClass.getDeclaredMethod("notifySettingsChanged");
            changed.setAccessible(true);
            changed.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("JavaFX's headless platform looks different now", e);
        }
    }
}

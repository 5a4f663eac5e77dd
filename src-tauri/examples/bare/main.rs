//! The least window there can be with the same toolkit: what `cargo xtask bench window` compares ours with.

fn main() -> Result<(), tauri::Error> {
    // As our own program does: the renderer is not what is compared.
    if std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        std::env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    tauri::Builder::default().run(tauri::generate_context!("examples/bare/tauri.conf.json"))
}

requestAnimationFrame(() => setTimeout(() => performance.mark('ready'), 0))

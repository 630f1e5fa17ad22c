# What `course build` and `course serve` tell the trainer.

build-done =
    The course is ready in “{ $path }”: { PLURAL($files) ->
        [one] { $files } file
       *[other] { $files } files
    }, { $kilobytes } kB. You can copy this folder to a web server.
build-refused = The course has errors, so nothing was changed. Mend them and run “course build” again.

serve-address = The course is here: { $address }
serve-watching = Save a change in “{ $path }”, and the browser shows it at once.
serve-stop = To stop: Ctrl+C.
serve-clean = No errors and no warnings.
serve-problems =
    { PLURAL($errors) ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { PLURAL($warnings) ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
serve-stopped = Stopped.
serve-unreadable = Careful: { $reason } The browser keeps the earlier text.
serve-as-it-is = Careful: { $reason } The page is shown as it is.

trouble-no-index =
    There is no index.html in “{ $path }”, so there is nothing to show.
    Name the folder of the built course with --site, or, if you have the source code, build it with “cargo xtask serve”.
trouble-no-content =
    There is no folder “{ $path }”.
    Name the folder with the lessons with --content, for example: --content content
trouble-no-worker =
    There is no sw.js in “{ $path }”; without it the course will not work offline.
    Build the folder anew with Trunk, or copy assets/sw.js into it.
trouble-no-place-for-list =
    “{ $path }” has no place for the list of files (/*manifest*/ … /*end*/).
    Copy assets/sw.js over it.
trouble-no-policy =
    { $place }: the page has no place for its security policy.
    Put <meta http-equiv="Content-Security-Policy" content="default-src 'self'"> at its beginning.
trouble-inline-script =
    { $place }: the page has a script without src, which the security policy would not run.
    Move it to a file of its own.
trouble-style-attribute =
    { $place }: the page has a style= attribute, which the security policy would ignore.
    Use a class and a CSS file.
trouble-handler-attribute =
    { $place }: the page has an event attribute (such as onclick=), which the security policy would not run.
    Move it to a script file.
trouble-base =
    { $place }: the page has a <base>, with which the course does not work in a sub-folder.
    Take it out and use relative addresses.
trouble-port-taken =
    Another program uses port { $port }; perhaps the course already runs in another window.
    Close that one, or choose another port: --port { $next }
trouble-system = “{ $path }”: { $reason }

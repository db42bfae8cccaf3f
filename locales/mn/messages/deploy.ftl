# Messages of bosoo deploy in Mongolian. Machine translation; no native reader has reviewed it yet.

# review
deploy-config = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠭ᠎ᠠ ᠪᠤᠷᠤᠭᠤ : { $reason }
    .repair = [deploy.targets.<name>]᠎ᠶᠢᠨ ᠪᠢᠴᠢᠬᠦ ᠠᠷᠭ᠎ᠠ᠎ᠶᠢ docs/deploy.md᠎ᠡᠴᠡ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
# review
deploy-config-secret = site.toml᠎ᠳᠤ ᠨᠢᠭᠤᠴᠠ ᠲᠦᠯᠬᠢᠭᠦᠷ ᠪᠢᠴᠢᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ : { $reason }
    .repair = ᠡᠨᠡ ᠮᠥᠷ᠎ᠢ ᠤᠰᠠᠳᠬᠠᠵᠤ᠂ ᠲᠦᠯᠬᠢᠭᠦᠷ᠎ᠢᠶᠡᠨ ᠰᠣᠯᠢᠭᠠᠳ ᠣᠷᠴᠢᠨ᠎ᠤ ᠬᠤᠪᠢᠰᠤᠭᠴᠢ᠎ᠪᠠᠷ ᠥᠭᠭᠦᠭᠡᠷᠡᠢ᠃ docs/deploy.md᠎ᠶᠢ ᠦᠵᠡ᠃
# review
deploy-target-unknown = { $target } ᠭᠡᠳᠡᠭ ᠪᠠᠢᠷᠢ ᠦᠭᠡᠢ᠃
    .repair = ᠳᠠᠷᠠᠭᠠᠬᠢ᠎ᠶᠢᠨ ᠨᠢᠭᠡ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡ : { $targets }
# review
deploy-target-none = { $target } ᠭᠡᠳᠡᠭ ᠪᠠᠢᠷᠢ ᠦᠭᠡᠢ᠃
    .repair = --target ᠦᠭᠡᠢ ᠪᠣᠯ deployed ᠬᠠᠪᠲᠠᠰᠤ; docs/deploy.md 3
# review
deploy-target-which = ᠬᠡᠳᠦ ᠬᠡᠳᠦᠨ ᠪᠠᠢᠷᠢ ᠪᠠᠢᠨ᠎ᠠ : { $targets }
    .repair = --target᠎ᠢᠶᠠᠷ ᠨᠢᠭᠡ᠎ᠶᠢ ᠵᠢᠭᠠᠵᠤ ᠥᠭ᠃
# review
deploy-unsealed = { $out }᠎ᠳᠤ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠪᠦᠲᠦᠭᠡᠯ ᠦᠭᠡᠢ : bosoo-seal.json ᠪᠠᠢᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = bosoo build᠎ᠢ ᠠᠵᠢᠯᠯᠠᠭᠤᠯᠵᠤ ᠠᠯᠳᠠᠭ᠎ᠠ ᠦᠭᠡᠢ ᠳᠠᠭᠤᠰᠬᠤ᠎ᠶᠢ ᠬᠦᠯᠢᠶᠡ᠃
# review
deploy-empty = { $out }᠎ᠳᠤ ᠹᠠᠢᠯ ᠦᠭᠡᠢ᠃
    .repair = bosoo build᠎ᠢ ᠠᠵᠢᠯᠯᠠᠭᠤᠯᠵᠤ᠂ --out᠎ᠢ ᠰᠢᠯᠭᠠ᠃
# review
deploy-build-failed = { $errors } ᠠᠯᠳᠠᠭ᠎ᠠ᠂ ᠨᠡᠶᠢᠲᠡᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ { $blocks } ᠪᠢᠴᠢᠭ ᠪᠠᠢᠨ᠎ᠠ᠃
    .repair = bosoo check᠎ᠢ ᠠᠵᠢᠯᠯᠠᠭᠤᠯᠵᠤ ᠵᠠᠰᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠡ᠃
# review
deploy-site-unknown = { $site } ᠭᠡᠳᠡᠭ ᠰᠠᠢᠲ ᠦᠭᠡᠢ᠃
    .repair = site.toml᠎ᠤᠨ [[sites]]᠎ᠳᠤ ᠪᠠᠢᠭ᠎ᠠ id᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡ᠃
# review
deploy-no-credentials = ᠡᠨᠡ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠡᠷᠬᠡ᠎ᠶᠢᠨ ᠲᠦᠯᠬᠢᠭᠦᠷ ᠣᠯᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃
    .repair = ᠣᠷᠴᠢᠨ᠎ᠤ ᠬᠤᠪᠢᠰᠤᠭᠴᠢ { $variables } ᠲᠠᠯᠪᠢ （docs/deploy.md, 3）᠃
# review
deploy-no-last-good = { $site } ᠰᠠᠢᠲ ᠪᠦᠲᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ᠂ ᠡᠷᠲᠡᠨ᠎ᠦ ᠰᠠᠢᠨ ᠨᠢᠭᠤᠷ ᠴᠦ ᠦᠭᠡᠢ᠃
    .repair = bosoo check᠎ᠢᠶᠠᠷ ᠠᠯᠳᠠᠭ᠎ᠠ᠎ᠶᠢ ᠡᠷᠢᠵᠦ ᠵᠠᠰᠠ᠃
# review
deploy-older = ᠡᠨᠡ ᠪᠦᠲᠦᠭᠡᠯ { $as_of }᠎ᠤ ᠪᠣᠯᠪᠠᠴᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠨᠢ { $live }᠎ᠤ ᠪᠠᠢᠨ᠎ᠠ᠃
    .repair = ᠰᠢᠨ᠎ᠡ ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠪᠠᠷ ᠳᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠡ᠂ ᠡᠰᠡᠪᠡᠯ --allow-older᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡ᠃
# review
deploy-url-lost = { $path } ᠤᠷᠢᠳᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠪᠣᠯᠪᠠᠴᠤ ᠣᠳᠣ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
    .repair = redirects.csv᠎ᠳᠤ "{ $path },/new.html,301" ᠡᠰᠡᠪᠡᠯ "{ $path },,410" ᠭᠡᠵᠦ ᠪᠢᠴᠢ᠃
# review
deploy-deletes = { $removed } ᠹᠠᠢᠯ ᠤᠰᠠᠳᠬᠠᠬᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠂ { $allowed }᠎ᠡᠴᠡ ᠢᠯᠡᠭᠦᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ᠎ᠶᠢ ᠰᠢᠯᠭᠠ᠃ ᠵᠥᠪ ᠪᠣᠯ : --allow-deletes { $removed }
# review
deploy-redirect-line = ᠰᠢᠯᠵᠢᠯᠲᠡ᠎ᠶᠢᠨ ᠮᠥᠷ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ : { $reason }
    .repair = from,to,status ᠭᠡᠵᠦ ᠪᠢᠴᠢ᠂ ᠵᠢᠱᠢᠶ᠎ᠡ /old/1.html,/edu/policy/1.html,301
# review
deploy-redirect-shadows = { $from } ᠪᠣᠯ ᠨᠢᠭᠤᠷ᠂ { $to }᠎ᠳᠤ ᠰᠢᠯᠵᠢᠬᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = ᠰᠢᠯᠵᠢᠯᠲᠡ ᠡᠰᠡᠪᠡᠯ ᠨᠢᠭᠤᠷ᠎ᠢ ᠤᠰᠠᠳᠬᠠ᠃
# review
deploy-redirect-twice = { $from } ᠨᠢ { $to } ᠪᠠ { $other }᠎ᠳᠤ ᠰᠢᠯᠵᠢᠨ᠎ᠡ᠃
    .repair = ᠬᠣᠶᠠᠷ ᠮᠥᠷ᠎ᠦᠨ ᠨᠢᠭᠡ᠎ᠶᠢ ᠦᠯᠡᠳᠡᠭᠡ᠃
# review
deploy-redirect-dead = { $from } ᠨᠢ { $to }᠎ᠳᠤ ᠰᠢᠯᠵᠢᠨ᠎ᠡ᠂ ᠲᠡᠨᠳᠡ ᠶᠠᠭᠤ ᠴᠦ ᠦᠭᠡᠢ᠃
    .repair = ᠪᠠᠢᠭ᠎ᠠ ᠨᠢᠭᠤᠷ᠎ᠢ ᠪᠢᠴᠢ᠂ ᠡᠰᠡᠪᠡᠯ 410 ᠭᠡᠵᠦ ᠪᠢᠴᠢ᠃
# review
deploy-redirect-chain = { $from } ᠨᠢ { $to }᠎ᠳᠤ᠂ ᠲᠡᠷᠡ ᠨᠢ { $end }᠎ᠳᠤ ᠰᠢᠯᠵᠢᠨ᠎ᠡ᠃
    .repair = { $from }᠎ᠢ ᠰᠢᠭᠤᠳ { $end }᠎ᠳᠤ ᠰᠢᠯᠵᠢᠭᠦᠯ᠃
# review
deploy-redirect-loop = { $from } ᠨᠢ { $to }᠎ᠳᠤ ᠰᠢᠯᠵᠢᠵᠦ ᠲᠣᠭᠣᠷᠢᠨ᠎ᠠ᠃
    .repair = ᠨᠢᠭᠡ᠎ᠶᠢ ᠨᠢ ᠪᠠᠢᠭ᠎ᠠ ᠨᠢᠭᠤᠷ᠎ᠲᠤ ᠰᠢᠯᠵᠢᠭᠦᠯ᠃
# review
deploy-plan-missing = { $plan } ᠲᠥᠯᠦᠪᠯᠡᠭᠡ ᠦᠭᠡᠢ᠃
    .repair = ᠡᠬᠢᠯᠡᠭᠡᠳ bosoo deploy plan᠎ᠢ ᠠᠵᠢᠯᠯᠠᠭᠤᠯ᠃
# review
deploy-plan-altered = { $plan } ᠲᠥᠯᠦᠪᠯᠡᠭᠡ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠵᠡᠢ᠃
    .repair = bosoo deploy plan᠎ᠢ ᠳᠠᠬᠢᠨ ᠠᠵᠢᠯᠯᠠᠭᠤᠯ᠃
# review
deploy-plan-target = ᠲᠥᠯᠦᠪᠯᠡᠭᠡ ᠨᠢ { $planned }᠎ᠳᠤ ᠵᠣᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ᠂ { $target }᠎ᠳᠤ ᠪᠢᠰᠢ᠃
    .repair = --target { $planned }᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡ᠂ ᠡᠰᠡᠪᠡᠯ ᠳᠠᠬᠢᠨ ᠲᠥᠯᠦᠪᠯᠡ᠃
# review
deploy-locked = { $by } ᠣᠳᠣ ᠨᠡᠶᠢᠲᠡᠯᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ ( { $since } )᠃
    .repair = ᠳᠠᠭᠤᠰᠬᠤ᠎ᠶᠢ ᠬᠦᠯᠢᠶᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠲᠥᠯᠦᠪᠯᠡ᠃ ᠲᠠᠰᠤᠷᠠᠭᠰᠠᠨ ᠴᠣᠣᠵᠢ ᠠᠷᠪᠠᠨ ᠮᠢᠨᠦᠲ᠎ᠤᠨ ᠳᠠᠷᠠᠭ᠎ᠠ ᠠᠷᠢᠯᠤᠨ᠎ᠠ᠃
# review
deploy-moved = ᠲᠥᠯᠦᠪᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠳᠠᠷᠠᠭ᠎ᠠ { $by } { $at }᠎ᠳᠤ { $release } ᠬᠤᠪᠢᠯᠪᠤᠷᠢ᠎ᠶᠢ ᠨᠡᠶᠢᠲᠡᠯᠡᠵᠡᠢ᠃
    .repair = bosoo deploy plan᠎ᠢ ᠳᠠᠬᠢᠨ ᠠᠵᠢᠯᠯᠠᠭᠤᠯᠵᠤ ᠰᠢᠯᠭᠠ᠃
# review
deploy-out-changed = ᠲᠥᠯᠦᠪᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠳᠠᠷᠠᠭ᠎ᠠ { $path } ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠵᠡᠢ᠃
    .repair = bosoo deploy plan᠎ᠢ ᠳᠠᠬᠢᠨ ᠠᠵᠢᠯᠯᠠᠭᠤᠯ᠃
# review
deploy-object-missing = ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ ᠪᠠᠢᠷᠢ᠎ᠳᠤ { $path } ᠦᠭᠡᠢ ( { $key } )᠃
    .repair = ᠳᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠡᠵᠦ᠂ plan᠂ apply᠎ᠶᠢ ᠠᠵᠢᠯᠯᠠᠭᠤᠯ᠃
# review
deploy-key-missing = ᠬᠤᠪᠢᠯᠪᠤᠷᠢ᠎ᠳᠤ ᠭᠠᠷ᠎ᠤᠨ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠬᠤ ᠲᠦᠯᠬᠢᠭᠦᠷ ᠡᠨᠳᠡ ᠦᠭᠡᠢ᠃
    .repair = BOSOO_SIGN_KEY ᠡᠰᠡᠪᠡᠯ BOSOO_SIGN_KEY_FILE᠎ᠢ ᠲᠣᠬᠢᠷᠠᠭᠤᠯ᠃
# review
deploy-key-wrong = ᠲᠦᠯᠬᠢᠭᠦᠷ ᠨᠢ site.toml᠎ᠤᠨ public_key᠎ᠲᠡᠢ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = ᠵᠥᠪ ᠲᠦᠯᠬᠢᠭᠦᠷ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡ᠃
# review
deploy-nothing-live = ᠡᠨᠡ ᠪᠠᠢᠷᠢ᠎ᠳᠤ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠶᠠᠭᠤᠮ᠎ᠠ ᠦᠭᠡᠢ᠃
    .repair = bosoo deploy plan᠂ bosoo deploy apply᠎ᠶᠢ ᠠᠵᠢᠯᠯᠠᠭᠤᠯ᠃
# review
deploy-no-earlier = ᠪᠤᠴᠠᠬᠤ ᠡᠷᠲᠡᠨ᠎ᠦ ᠬᠤᠪᠢᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ᠃
    .repair = bosoo deploy status᠎ᠢ ᠦᠵᠡ᠃
# review
deploy-release-unknown = { $release } ᠬᠤᠪᠢᠯᠪᠤᠷᠢ᠎ᠳᠤ ᠪᠤᠴᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = ᠳᠠᠷᠠᠭᠠᠬᠢ᠎ᠶᠢᠨ ᠨᠢᠭᠡ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡ : { $known }
# review
deploy-bundle-broken = { $bundle } ᠪᠠᠭᠴᠠ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ : { $reason }
    .repair = ᠳᠠᠬᠢᠨ ᠬᠠᠭᠤᠯ᠂ ᠡᠰᠡᠪᠡᠯ bosoo deploy bundle᠎ᠢᠶᠠᠷ ᠳᠠᠬᠢᠨ ᠬᠢ᠃
# review
deploy-verify-address = "{ $url }" ᠬᠠᠶᠢᠭ ᠪᠢᠰᠢ᠃
    .repair = ᠪᠦᠬᠦ ᠬᠠᠶᠢᠭ᠎ᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠂ ᠵᠢᠰᠢᠶᠡᠯᠡᠪᠡᠯ https://www.example.gov.cn/
# review
deploy-verify-manifest = { $url } : { $status }
    .repair = ᠬᠠᠶᠢᠭ ᠪᠠ ᠰᠧᠷᠪᠧᠷ᠎ᠢ ᠰᠢᠯᠭᠠ᠃
# review
deploy-verify-release = { $live } ᠬᠤᠪᠢᠯᠪᠤᠷᠢ ᠪᠠᠢᠨ᠎ᠠ᠂ { $wanted } ᠪᠢᠰᠢ᠃
    .repair = CDN᠎ᠢ ᠰᠢᠨᠡᠴᠢᠯᠡ᠂ ᠡᠰᠡᠪᠡᠯ ᠰᠧᠷᠪᠧᠷ᠎ᠦᠨ ᠬᠠᠪᠲᠠᠰᠤ᠎ᠶᠢ ᠰᠢᠯᠭᠠ᠃
# review
deploy-verify-signature = ᠭᠠᠷ᠎ᠤᠨ ᠦᠰᠦᠭ ᠪᠤᠷᠤᠭᠤ : { $reason }
    .repair = public_key᠎ᠶᠢ ᠰᠢᠯᠭᠠ᠃ ᠵᠥᠪ ᠪᠣᠯ ᠰᠢᠭᠤᠳ ᠪᠤᠴᠠᠭᠠ᠃
# review
deploy-verify-unreachable = { $path } ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ : { $reason }
    .repair = ᠰᠧᠷᠪᠧᠷ᠎ᠢ ᠰᠢᠯᠭᠠ᠃
# review
deploy-verify-status = { $path } : { $status }᠂ 200 ᠪᠢᠰᠢ᠃
    .repair = ᠬᠠᠶᠢᠭ᠎ᠢ CDN᠎ᠳᠤ ᠰᠢᠨᠡᠴᠢᠯᠡ᠃
# review
deploy-verify-content = { $path }᠎ᠤᠨ ᠠᠭᠤᠯᠭ᠎ᠠ ᠥᠭᠡᠷ᠎ᠡ ᠪᠠᠢᠨ᠎ᠠ᠃
    .repair = ᠬᠠᠶᠢᠭ᠎ᠢ CDN᠎ᠳᠤ ᠰᠢᠨᠡᠴᠢᠯᠡ᠂ ᠡᠰᠡᠪᠡᠯ ᠳᠠᠬᠢᠨ ᠨᠡᠶᠢᠲᠡᠯᠡ᠃
# review
deploy-verify-type = { $path } : "{ $type }"᠂ "{ $wanted }" ᠪᠢᠰᠢ᠃
    .repair = conf/᠎ᠶᠢᠨ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠣᠷᠤᠭᠤᠯ᠃
# review
deploy-verify-cache = { $n } ᠹᠠᠢᠯ᠎ᠤᠨ { $header } ᠥᠭᠡᠷ᠎ᠡ᠂ ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠨᠢ { $path }
    .repair = conf/᠎ᠶᠢᠨ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠣᠷᠤᠭᠤᠯ᠃
# review
deploy-verify-header = { $n } ᠹᠠᠢᠯ᠎ᠳᠤ { $header } ᠦᠭᠡᠢ ᠡᠰᠡᠪᠡᠯ ᠥᠭᠡᠷ᠎ᠡ᠂ ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠨᠢ { $path }
    .repair = conf/᠎ᠶᠢᠨ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠣᠷᠤᠭᠤᠯ᠃
# review
deploy-verify-plain = { $n } ᠹᠠᠢᠯ ᠰᠢᠬᠠᠭᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠂ ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠨᠢ { $path }
    .repair = gzip_static (nginx)᠂ precompressed (Caddy)᠎ᠢ ᠨᠡᠭᠡᠭᠡ᠃
# review
deploy-verify-gzip = { $path } ᠵᠠᠳᠠᠯᠤᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠥᠭᠡᠷ᠎ᠡ ᠹᠠᠢᠯ ᠪᠠᠢᠨ᠎ᠠ᠃
    .repair = ᠬᠠᠶᠢᠭ᠎ᠢ CDN᠎ᠳᠤ ᠰᠢᠨᠡᠴᠢᠯᠡ᠃
# review
deploy-verify-integrity = { $path }᠎ᠤᠨ integrity ᠨᠢ { $asset }᠎ᠲᠡᠢ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ᠃
    .repair = ᠳᠠᠬᠢᠨ ᠪᠦᠲᠦᠭᠡᠵᠦ ᠨᠡᠶᠢᠲᠡᠯᠡ᠃
# review
deploy-verify-no-integrity = { $n } ᠹᠠᠢᠯ᠎ᠳᠤ integrity ᠦᠭᠡᠢ᠂ ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠨᠢ { $path }
    .repair = integrity᠎ᠶᠢ ᠪᠢᠴᠢ᠃
# review
deploy-verify-redirect = { $from } ᠨᠢ { $to }᠎ᠳᠤ ᠰᠢᠯᠵᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ ( { $reason } )᠃
    .repair = conf/᠎ᠶᠢᠨ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠣᠷᠤᠭᠤᠯ᠃
# review
deploy-verify-no-404 = ᠪᠠᠢᠬᠤ ᠦᠭᠡᠢ ᠬᠠᠶᠢᠭ { $status } ᠭᠡᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠪᠠ᠂ 404 ᠪᠢᠰᠢ᠃
    .repair = 404᠂ /404.html᠎ᠢᠶᠠᠷ ᠬᠠᠷᠢᠭᠤᠯ᠃
# review
deploy-verify-no-tls = ᠰᠠᠢᠲ ᠨᠢᠭᠤᠴᠠᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃
    .repair = HTTPS᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡ᠃
# review
deploy-verify-certificate = ᠭᠡᠷᠡᠴᠢᠯᠡᠯ { $until }᠎ᠳᠤ ᠳᠠᠭᠤᠰᠤᠨ᠎ᠠ᠂ { $days } ᠡᠳᠦᠷ ᠦᠯᠡᠳᠡᠪᠡ᠃
    .repair = ᠰᠢᠨᠡᠴᠢᠯᠡ᠃
# review
deploy-verify-ipv6-none = { $host }᠎ᠳᠤ IPv6 ᠬᠠᠶᠢᠭ ᠦᠭᠡᠢ᠃
    .repair = AAAA ᠪᠢᠴᠢᠯᠲᠡ᠎ᠶᠢ ᠨᠡᠮᠡ᠃
# review
deploy-verify-ipv6-dead = IPv6 { $address } ᠬᠠᠷᠢᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ : { $reason }
    .repair = ᠰᠧᠷᠪᠧᠷ᠎ᠳᠤ IPv6᠎ᠶᠢ ᠨᠡᠭᠡᠭᠡ᠃

# review
deploy-plan-head = ᠪᠠᠢᠷᠢ { $target } : { $base } → { $release } ( { $as_of } )
# review
deploy-plan-kept = { $site } ᠰᠠᠢᠲ ᠣᠳᠣᠬᠢ ᠨᠢᠭᠤᠷ᠎ᠢᠶᠠᠨ ᠦᠯᠡᠳᠡᠭᠡᠨ᠎ᠡ᠃
# review
deploy-plan-empty = ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠯᠲᠡ ᠦᠭᠡᠢ᠃
# review
deploy-plan-more = … ᠪᠠᠰᠠ { $n }
# review
deploy-plan-rest = { $n } ᠹᠠᠢᠯ ᠬᠡᠪᠡᠷ᠂ { $bytes } ᠢᠯᠡᠭᠡᠨ᠎ᠡ᠃
# review
deploy-plan-unsafe = ᠠᠩᠬᠠᠷ : { $path }᠎ᠤᠨ ᠨᠡᠷ᠎ᠡ᠎ᠳᠦ ᠬᠤᠷᠤᠭᠤᠨ᠎ᠤ ᠢᠷ᠎ᠡ ᠦᠭᠡᠢ᠃
# review
deploy-planned = ᠲᠥᠯᠦᠪᠯᠡᠭᠡ : { $plan }
# review
deploy-change-new = ᠰᠢᠨ᠎ᠡ
# review
deploy-change-changed = ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠰᠡᠨ
# review
deploy-change-headers = ᠲᠣᠯᠣᠭᠠᠢ
# review
deploy-change-removed = ᠤᠰᠠᠳᠬᠠᠬᠤ
# review
deploy-reason-not-live = ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
# review
deploy-reason-checksum = ᠠᠭᠤᠯᠭ᠎ᠠ ᠥᠭᠡᠷ᠎ᠡ
# review
deploy-reason-headers = ᠲᠣᠯᠣᠭᠠᠢ ᠥᠭᠡᠷ᠎ᠡ
# review
deploy-reason-not-built = ᠪᠦᠲᠦᠭᠡᠬᠦ ᠪᠣᠯᠢᠪᠠ
# review
deploy-reason-unused = ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠪᠣᠯᠢᠪᠠ
# review
deploy-reason-doubtful = ᠲᠠᠰᠤᠷᠠᠭᠰᠠᠨ ᠨᠡᠶᠢᠲᠡᠯᠡᠯ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠰᠡᠨ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ
# review
deploy-group-save = ᠬᠠᠭᠤᠴᠢᠨ᠎ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ
# review
deploy-group-asset = ᠹᠠᠢᠯ
# review
deploy-group-attachment = ᠬᠠᠪᠰᠤᠷᠤᠯᠲᠠ
# review
deploy-group-data = ᠲᠣᠭ᠎ᠠ ᠪᠠᠷᠢᠮᠲᠠ
# review
deploy-group-page = ᠨᠢᠭᠤᠷ
# review
deploy-group-index = ᠵᠢᠭᠰᠠᠭᠠᠯᠲᠠ
# review
deploy-group-manifest = ᠳᠠᠩᠰᠠ
# review
deploy-group-remove = ᠤᠰᠠᠳᠬᠠᠬᠤ
# review
deploy-act-deploy = ᠨᠡᠶᠢᠲᠡᠯᠡᠪᠡ
# review
deploy-act-rollback = ᠪᠤᠴᠠᠭᠠᠪᠠ
# review
deploy-applied = ᠨᠡᠶᠢᠲᠡᠯᠡᠪᠡ : { $release }᠃ { $transfers } ᠹᠠᠢᠯ᠂ { $bytes } ᠢᠯᠡᠭᠡᠪᠡ᠂ ᠤᠷᠢᠳᠤ { $resumed }᠂ { $removed } ᠤᠰᠠᠳᠬᠠᠪᠠ᠃ ᠰᠢᠨᠡᠴᠢᠯᠡᠬᠦ ᠬᠠᠶᠢᠭ : { $purge }
# review
deploy-bundled = { $n } ᠹᠠᠢᠯ { $file }᠎ᠳᠤ ᠣᠷᠤᠪᠠ᠃
# review
deploy-imported = { $good } ᠰᠢᠯᠵᠢᠯᠲᠡ ᠨᠡᠮᠡᠪᠡ᠂ { $bad } ᠪᠤᠷᠤᠭᠤ ( { $file } )᠃
# review
deploy-key-made = ᠨᠢᠭᠤᠴᠠ ᠲᠦᠯᠬᠢᠭᠦᠷ { $file }᠎ᠳᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ site.toml : [deploy] public_key = "{ $public }"
# review
deploy-pruned = { $n } ᠬᠠᠭᠤᠴᠢᠨ ᠬᠤᠪᠢᠯᠪᠤᠷᠢ ᠤᠰᠠᠳᠬᠠᠪᠠ᠂ { $kept } ᠦᠯᠡᠳᠡᠪᠡ᠃
# review
deploy-status-live = { $target } : { $release } ᠬᠤᠪᠢᠯᠪᠤᠷᠢ᠂ { $as_of }᠂ { $n } ᠹᠠᠢᠯ
# review
deploy-status-kept = { $site } ᠨᠢ { $release } ᠬᠤᠪᠢᠯᠪᠤᠷᠢ᠎ᠶᠢᠨ ᠨᠢᠭᠤᠷ᠎ᠲᠠᠢ ( { $as_of } )
# review
deploy-status-none = { $target } : ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
# review
deploy-status-pending = { $release }᠎ᠶᠢ ᠨᠡᠶᠢᠲᠡᠯᠡᠵᠦ ᠳᠠᠭᠤᠰᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠂ apply᠎ᠶᠢ ᠳᠠᠬᠢᠨ ᠠᠵᠢᠯᠯᠠᠭᠤᠯ᠃
# review
deploy-verified = { $release } ᠬᠤᠪᠢᠯᠪᠤᠷᠢ : { $of } ᠹᠠᠢᠯ᠎ᠤᠨ { $files }᠂ { $redirects } ᠰᠢᠯᠵᠢᠯᠲᠡ᠂ { $compressed } ᠰᠢᠬᠠᠭᠰᠠᠨ᠂ { $integrity } integrity ᠰᠢᠯᠭᠠᠪᠠ᠃ ᠭᠡᠷᠡᠴᠢᠯᠡᠯ { $certificate }᠃ IPv6 : { $ipv6 }᠃ ᠭᠠᠷ᠎ᠤᠨ ᠦᠰᠦᠭ : { $signed }

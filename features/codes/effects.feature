@area:codes @effects
Feature: Codes: what each event ends or leaves alone

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event. Where an account
  can have two of that kind, she has two, and the event concerns the first; "that" device, browser or number belongs to it. Ben
  has the same, on the same clients. A row stands under the rule that decides it, or under the rule of the parameter that does.

  @rule:CODE-05
  Rule: The service MUST accept a verification code until the end of its lifetime, and MUST refuse it from then on

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                                                                                                                                                                   |
        | sign-in code pushed to or shown by a trusted device | Ada turns off the keychain on a device                                                                                                                                                                  |
        | sign-in code sent to a number by text or call       | Ada turns off the keychain on a device                                                                                                                                                                  |
        | code generated in the settings of a trusted device  | Ada turns off the keychain on a device                                                                                                                                                                  |
        | code to reset a forgotten password                  | Ada turns off the keychain on a device                                                                                                                                                                  |
        | code that verifies an added number                  | Ada turns off the keychain on a device                                                                                                                                                                  |
        | code that finishes a recovery                       | Ada turns off the keychain on a device                                                                                                                                                                  |
        | sign-in code pushed to or shown by a trusted device | support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords, then cancels her recovery                                |
        | sign-in code pushed to or shown by a trusted device | support staff unlock Ada's security code                                                                                                                                                                |
        | sign-in code pushed to or shown by a trusted device | Ada starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                                        |
        | sign-in code sent to a number by text or call       | support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords, then cancels her recovery                                |
        | sign-in code sent to a number by text or call       | support staff unlock Ada's security code                                                                                                                                                                |
        | sign-in code sent to a number by text or call       | Ada starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                                        |
        | code generated in the settings of a trusted device  | support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords, then cancels her recovery                                |
        | code generated in the settings of a trusted device  | support staff unlock Ada's security code                                                                                                                                                                |
        | code generated in the settings of a trusted device  | Ada starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                                        |
        | code to reset a forgotten password                  | support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords, then cancels her recovery                                |
        | code to reset a forgotten password                  | support staff unlock Ada's security code                                                                                                                                                                |
        | code to reset a forgotten password                  | Ada starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                                        |
        | code that verifies an added number                  | support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords |
        | code that verifies an added number                  | support staff unlock Ada's security code                                                                                                                                                                |
        | code that verifies an added number                  | Ada cancels her recovery, then starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code                                                       |
        | code that verifies an added number                  | Ada resets the keychain, then refuses a sign-in request on a trusted device                                                                                                                             |
        | code that finishes a recovery                       | support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password, then revokes all her app-specific passwords                                                           |
        | code that finishes a recovery                       | support staff unlock Ada's security code                                                                                                                                                                |
        | code that finishes a recovery                       | Ada starts a recovery, then chooses a new security code on a keychain device, then turns off approval by security code                                                                                  |
        | code that finishes a recovery                       | Ada resets the keychain, then refuses a sign-in request on a trusted device, then turns off the find service on a device                                                                                |
        | sign-in code pushed to or shown by a trusted device | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                          |
        | sign-in code pushed to or shown by a trusted device | Ada reads all her account data                                                                                                                                                                          |
        | sign-in code sent to a number by text or call       | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                          |
        | sign-in code sent to a number by text or call       | Ada reads all her account data                                                                                                                                                                          |
        | code generated in the settings of a trusted device  | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password                                                                                     |
        | code generated in the settings of a trusted device  | Ada reads all her account data                                                                                                                                                                          |
        | code to reset a forgotten password                  | Ada adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                                                                     |
        | code to reset a forgotten password                  | Ada reads all her account data                                                                                                                                                                          |
        | code that verifies an added number                  | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                          |
        | code that verifies an added number                  | Ada reads all her account data                                                                                                                                                                          |
        | code that finishes a recovery                       | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device                                          |
        | code that finishes a recovery                       | Ada reads all her account data                                                                                                                                                                          |
        | sign-in code pushed to or shown by a trusted device | Ada signs in a program with an app-specific password                                                                                                                                                    |
        | sign-in code sent to a number by text or call       | Ada signs in a program with an app-specific password                                                                                                                                                    |
        | code generated in the settings of a trusted device  | Ada signs in a program with an app-specific password                                                                                                                                                    |
        | code to reset a forgotten password                  | Ada signs in a program with an app-specific password                                                                                                                                                    |
        | code that verifies an added number                  | Ada signs in a program with an app-specific password                                                                                                                                                    |
        | code that finishes a recovery                       | Ada signs in a program with an app-specific password                                                                                                                                                    |

      Examples:
        | thing                                               | event                                                                                                                                                                                                                      |
        | sign-in code pushed to or shown by a trusted device | Ada turns on approval by security code                                                                                                                                                                                     |
        | sign-in code pushed to or shown by a trusted device | Ada lets another device join the keychain                                                                                                                                                                                  |
        | sign-in code sent to a number by text or call       | Ada turns on approval by security code                                                                                                                                                                                     |
        | sign-in code sent to a number by text or call       | Ada lets another device join the keychain                                                                                                                                                                                  |
        | code generated in the settings of a trusted device  | Ada turns on approval by security code                                                                                                                                                                                     |
        | code generated in the settings of a trusted device  | Ada lets another device join the keychain                                                                                                                                                                                  |
        | code to reset a forgotten password                  | Ada turns on approval by security code                                                                                                                                                                                     |
        | code to reset a forgotten password                  | Ada lets another device join the keychain                                                                                                                                                                                  |
        | code that verifies an added number                  | Ada allows a sign-in request on a trusted device, then turns on approval by security code                                                                                                                                  |
        | code that verifies an added number                  | Ada lets another device join the keychain                                                                                                                                                                                  |
        | code that finishes a recovery                       | Ada turns on the find service on a device, then signs in again on a trusted device without a code, then edits her account data, then allows a sign-in request on a trusted device, then turns on approval by security code |
        | code that finishes a recovery                       | Ada lets another device join the keychain                                                                                                                                                                                  |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code that finishes a recovery                       |
        | unfinished reset of a forgotten password            |

    Scenario Outline: in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                                                                                                             |
        | enrolment code                       | Ada turns off the keychain on a device                                                                                                                                            |
        | enrolment code                       | support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada cancels her recovery, then starts a recovery             |
        | enrolment code                       | support staff unlock Ada's security code                                                                                                                                          |
        | enrolment code                       | Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain, then turns off the find service on the enrolling device |
        | texted code for joining the keychain | support staff try to give Ada access to her account, then Ada cancels her recovery, then starts a recovery, then turns off the find service on the joining device                 |
        | enrolment code                       | Ada starts to reset a forgotten password                                                                                                                                          |
        | texted code for joining the keychain | Ada starts to reset a forgotten password                                                                                                                                          |
        | texted code for joining the keychain | Ada reads all her account data                                                                                                                                                    |

      Examples:
        | thing                                | event                                                                                                                       |
        | enrolment code                       | Ada turns on the find service on the enrolling device, then edits her account data, then turns on approval by security code |
        | enrolment code                       | Ada lets another device join the keychain                                                                                   |
        | enrolment code                       | Ada reads all her account data                                                                                              |
        | texted code for joining the keychain | Ada turns on the find service on the joining device, then edits her account data                                            |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | request to join the keychain, waiting for a texted code |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | request to join the keychain, waiting for a texted code |

    Scenario Outline: in an account without a second factor, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | request to join the keychain, waiting for a texted code |

    Scenario Outline: in an account without a second factor, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                                   |
        | enrolment code                                          |
        | texted code for joining the keychain                    |
        | request to join the keychain, waiting for a texted code |

    Scenario Outline: in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                                                                                          |
        | code that confirms a two-step device | Ada turns off the keychain on a device                                                                                                                         |
        | code that confirms a two-step device | support staff try to give Ada access to her account, then support staff verify Ada's identity for the keychain, then Ada revokes one app-specific password     |
        | code that confirms a two-step device | support staff unlock Ada's security code                                                                                                                       |
        | code that confirms a two-step device | Ada revokes all her app-specific passwords, then cancels her recovery, then starts a recovery                                                                  |
        | code that confirms a two-step device | Ada chooses a new security code on a keychain device, then turns off approval by security code, then resets the keychain                                       |
        | code that confirms a two-step device | Ada starts to reset a forgotten password, then adds a number, then generates and uses another app-specific password, then generates a code on a trusted device |
        | code that confirms a two-step device | Ada reads all her account data                                                                                                                                 |
        | code that confirms a two-step device | Ada signs in a program with an app-specific password                                                                                                           |

      Examples:
        | thing                                | event                                     |
        | code that confirms a two-step device | Ada turns on approval by security code    |
        | code that confirms a two-step device | Ada lets another device join the keychain |

    Scenario Outline: in an account with two-step verification, Ada's <thing> does not end before its lifetime is over
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                |
        | code that confirms a two-step device |

    Scenario Outline: in an account with two-step verification, Ada's <thing> ends when its lifetime is over
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When the lifetime of Ada's <thing> is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | code that confirms a two-step device |

    Scenario Outline: in an account with two-step verification, Ada's <thing> does not end before its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is about to end
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                |
        | code that confirms a two-step device |

    Scenario Outline: in an account with two-step verification, Ada's <thing> ends when its lifetime is over, even if she used it halfway through
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada uses her <thing> halfway through its lifetime, and that lifetime is over
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | code that confirms a two-step device |

  @rule:CODE-08
  Rule: The service must offer to send the code of a pending sign-in to a trusted phone number instead

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                                                                                                                                                                                                                                                                                                                                                                            |
        | trusted number                               | Ada uses that number                                                                                                                                                                                                                                                                                                                                                             |
        | sign-in waiting for a code                   | Ada requests another code                                                                                                                                                                                                                                                                                                                                                        |
        | trusted number                               | Ada signs in on another client, then requests another sign-in code                                                                                                                                                                                                                                                                                                               |
        | count of codes sent within the declared time | Ada signs in a program with an app-specific password, then generates and uses another app-specific password, then revokes one app-specific password, then revokes all her app-specific passwords, then turns off the find service on a device, then turns on the find service on a device, then edits her account data, then support staff try to give Ada access to her account |
        | count of codes sent within the declared time | Ada reads all her account data                                                                                                                                                                                                                                                                                                                                                   |
        | count of codes sent within the declared time | Ada changes her password, then resets her password on a trusted device                                                                                                                                                                                                                                                                                                           |
        | count of codes sent within the declared time | the service requires a new password from Ada, then Ada chooses the required new password                                                                                                                                                                                                                                                                                         |
        | count of codes sent within the declared time | Ada generates a code on a trusted device, then signs in on another client, then signs in again on a trusted device without a code, then allows a sign-in request on a trusted device, then refuses a sign-in request on a trusted device                                                                                                                                         |
        | count of codes sent within the declared time | Ada enters a wrong sign-in code, then cancels her recovery, then removes a number, then signs out on a device or browser                                                                                                                                                                                                                                                         |
        | count of codes sent within the declared time | Ada removes a device                                                                                                                                                                                                                                                                                                                                                             |
        | count of codes sent within the declared time | Ada erases a device                                                                                                                                                                                                                                                                                                                                                              |
        | count of codes sent within the declared time | Ada chooses a new security code on a keychain device, then turns off approval by security code, then turns on approval by security code, then support staff verify Ada's identity for the keychain, then Ada resets the keychain, then turns off the keychain on a device                                                                                                        |
        | count of codes sent within the declared time | Ada lets another device join the keychain                                                                                                                                                                                                                                                                                                                                        |
        | count of codes sent within the declared time | support staff unlock Ada's security code                                                                                                                                                                                                                                                                                                                                         |

  @rule:CODE-16
  Rule: A trusted device MUST generate codes on demand, even if none was pushed; single use and replacement MUST be as declared

    Scenario Outline: where each code works once, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.single_use" as "true"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event              |
        | sign-in code pushed to or shown by a trusted device | Ada uses that code |
        | sign-in code sent to a number by text or call       | Ada uses that code |
        | code generated in the settings of a trusted device  | Ada uses that code |

    Scenario Outline: where earlier codes stay valid beside a new one, Ada's <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                     |
        | sign-in code sent to a number by text or call      | Ada requests another code |
        | code generated in the settings of a trusted device | Ada requests another code |
        | code that verifies an added number                 | Ada requests another code |
        | code that finishes a recovery                      | Ada requests another code |

    Scenario Outline: where a new code replaces earlier ones, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                     |
        | sign-in code sent to a number by text or call      | Ada requests another code |
        | code generated in the settings of a trusted device | Ada requests another code |
        | code that verifies an added number                 | Ada requests another code |

    Scenario Outline: where earlier codes stay valid beside a new one, in an account without a second factor, Ada's <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                     |
        | enrolment code                       | Ada requests another code |
        | texted code for joining the keychain | Ada requests another code |

    Scenario Outline: where a new code replaces earlier ones, in an account without a second factor, Ada's <thing> ends when <event>
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing          | event                     |
        | enrolment code | Ada requests another code |

    Scenario Outline: where a new code replaces earlier ones, Ada's <thing> ends when <event>
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                         | event                     |
        | code that finishes a recovery | Ada requests another code |

    Scenario Outline: where a new code replaces earlier ones, in an account without a second factor, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                     |
        | texted code for joining the keychain | Ada requests another code |

    Scenario Outline: where earlier codes stay valid beside a new one, in an account with two-step verification, Ada's <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                        | event                     |
        | code that confirms a two-step device         | Ada requests another code |
        | unfinished confirmation of a two-step device | Ada requests another code |

    Scenario Outline: where a new code replaces earlier ones, in an account with two-step verification, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                     |
        | code that confirms a two-step device | Ada requests another code |

  @rule:CODE-18
  Rule: A device that is not trusted MUST NOT receive or generate codes

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                               | event                        |
        | sign-in request on a trusted device | Ada signs out on that device |
        | sign-in request on a trusted device | Ada erases that device       |

      @edition:2fa-2017
      Examples:
        | thing                                               | event                   |
        | sign-in request on a trusted device                 | Ada removes that device |
        | trusted status of a device that shows codes         | Ada removes that device |
        | sign-in code pushed to or shown by a trusted device | Ada removes that device |
        | code generated in the settings of a trusted device  | Ada removes that device |

  @rule:CODE-24
  Rule: The service must let the user get a code on a trusted device at any time, even while no sign-in is pending

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                          |
        | code generated in the settings of a trusted device | Ada signs in on another client |

  @rule:CODE-12
  Rule: The service must let the user get a code in the settings of a trusted iPhone, iPad or iPod touch

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                             | event                                                                                                                                                                                                                                                                     |
        | count of codes generated within the declared time | Ada starts to reset a forgotten password, then adds a number, then starts a recovery, then cancels her recovery, then removes a number                                                                                                                                    |
        | count of codes generated within the declared time | Ada reads all her account data                                                                                                                                                                                                                                            |
        | count of codes generated within the declared time | Ada generates and uses another app-specific password, then signs in a program with an app-specific password, then revokes one app-specific password, then revokes all her app-specific passwords                                                                          |
        | count of codes generated within the declared time | Ada turns off the find service on a device, then turns on the find service on a device, then edits her account data, then enters a wrong sign-in code, then support staff try to give Ada access to her account                                                           |
        | count of codes generated within the declared time | Ada chooses a new security code on a keychain device, then turns off approval by security code, then turns on approval by security code, then support staff verify Ada's identity for the keychain, then Ada resets the keychain, then turns off the keychain on a device |
        | count of codes generated within the declared time | Ada lets another device join the keychain                                                                                                                                                                                                                                 |
        | count of codes generated within the declared time | support staff unlock Ada's security code                                                                                                                                                                                                                                  |
        | count of codes generated within the declared time | Ada signs in on another client, then requests another sign-in code, then allows a sign-in request on a trusted device, then refuses a sign-in request on a trusted device                                                                                                 |
        | count of codes generated within the declared time | Ada signs in again on a trusted device without a code                                                                                                                                                                                                                     |

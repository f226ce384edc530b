@area:codes @effects
Feature: Codes: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:CODE-05
  Rule: The service MUST accept a verification code until the end of its lifetime, and MUST NOT accept it from then on

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                                                                                                                                                        |
        | sign-in code pushed to or shown by a trusted device | she turns the keychain off on a device                                                                                                                                                       |
        | sign-in code sent to a number by text or call       | she turns the keychain off on a device                                                                                                                                                       |
        | code generated in the settings of a trusted device  | she turns the keychain off on a device                                                                                                                                                       |
        | code to reset a forgotten password                  | she turns the keychain off on a device                                                                                                                                                       |
        | code that verifies an added number                  | she turns the keychain off on a device                                                                                                                                                       |
        | code for the last step of a recovery                | she turns the keychain off on a device                                                                                                                                                       |
        | sign-in code pushed to or shown by a trusted device | support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords, then she cancels a recovery                              |
        | sign-in code pushed to or shown by a trusted device | support staff let her enter a locked security code again                                                                                                                                     |
        | sign-in code pushed to or shown by a trusted device | she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                    |
        | sign-in code sent to a number by text or call       | support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords, then she cancels a recovery                              |
        | sign-in code sent to a number by text or call       | support staff let her enter a locked security code again                                                                                                                                     |
        | sign-in code sent to a number by text or call       | she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                    |
        | code generated in the settings of a trusted device  | support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords, then she cancels a recovery                              |
        | code generated in the settings of a trusted device  | support staff let her enter a locked security code again                                                                                                                                     |
        | code generated in the settings of a trusted device  | she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                    |
        | code to reset a forgotten password                  | support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords, then she cancels a recovery                              |
        | code to reset a forgotten password                  | support staff let her enter a locked security code again                                                                                                                                     |
        | code to reset a forgotten password                  | she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                    |
        | code that verifies an added number                  | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords |
        | code that verifies an added number                  | support staff let her enter a locked security code again                                                                                                                                     |
        | code that verifies an added number                  | she cancels a recovery, then she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off                                     |
        | code that verifies an added number                  | she resets the keychain, then she refuses the sign-in on a trusted device                                                                                                                    |
        | code for the last step of a recovery                | support staff verify her for the keychain, then she revokes one app-specific password, then she revokes all app-specific passwords                                                           |
        | code for the last step of a recovery                | support staff let her enter a locked security code again                                                                                                                                     |
        | code for the last step of a recovery                | she starts a recovery, then she makes a new security code on a keychain device, then she turns joining by security code off                                                                  |
        | code for the last step of a recovery                | she resets the keychain, then she refuses the sign-in on a trusted device, then she turns off the find service of a device                                                                   |
        | sign-in code pushed to or shown by a trusted device | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                       |
        | sign-in code pushed to or shown by a trusted device | she reads all her account data                                                                                                                                                               |
        | sign-in code sent to a number by text or call       | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                       |
        | sign-in code sent to a number by text or call       | she reads all her account data                                                                                                                                                               |
        | code generated in the settings of a trusted device  | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password                                                                      |
        | code generated in the settings of a trusted device  | she reads all her account data                                                                                                                                                               |
        | code to reset a forgotten password                  | she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                      |
        | code to reset a forgotten password                  | she reads all her account data                                                                                                                                                               |
        | code that verifies an added number                  | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                       |
        | code that verifies an added number                  | she reads all her account data                                                                                                                                                               |
        | code for the last step of a recovery                | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                       |
        | code for the last step of a recovery                | she reads all her account data                                                                                                                                                               |
        | sign-in code pushed to or shown by a trusted device | she signs a program in with an app-specific password                                                                                                                                         |
        | sign-in code sent to a number by text or call       | she signs a program in with an app-specific password                                                                                                                                         |
        | code generated in the settings of a trusted device  | she signs a program in with an app-specific password                                                                                                                                         |
        | code to reset a forgotten password                  | she signs a program in with an app-specific password                                                                                                                                         |
        | code that verifies an added number                  | she signs a program in with an app-specific password                                                                                                                                         |
        | code for the last step of a recovery                | she signs a program in with an app-specific password                                                                                                                                         |

      Examples:
        | thing                                               | event                                                                                                                                                                                                                               |
        | sign-in code pushed to or shown by a trusted device | she turns joining by security code on                                                                                                                                                                                               |
        | sign-in code pushed to or shown by a trusted device | she lets another device join the keychain                                                                                                                                                                                           |
        | sign-in code sent to a number by text or call       | she turns joining by security code on                                                                                                                                                                                               |
        | sign-in code sent to a number by text or call       | she lets another device join the keychain                                                                                                                                                                                           |
        | code generated in the settings of a trusted device  | she turns joining by security code on                                                                                                                                                                                               |
        | code generated in the settings of a trusted device  | she lets another device join the keychain                                                                                                                                                                                           |
        | code to reset a forgotten password                  | she turns joining by security code on                                                                                                                                                                                               |
        | code to reset a forgotten password                  | she lets another device join the keychain                                                                                                                                                                                           |
        | code that verifies an added number                  | she allows the sign-in on a trusted device, then she turns joining by security code on                                                                                                                                              |
        | code that verifies an added number                  | she lets another device join the keychain                                                                                                                                                                                           |
        | code for the last step of a recovery                | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | code for the last step of a recovery                | she lets another device join the keychain                                                                                                                                                                                           |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                               |
        | sign-in code pushed to or shown by a trusted device |
        | sign-in code sent to a number by text or call       |
        | code generated in the settings of a trusted device  |
        | code to reset a forgotten password                  |
        | code that verifies an added number                  |
        | code for the last step of a recovery                |
        | unfinished reset of a forgotten password            |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account without a second factor)
      Given Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                 | event                                                                                                                                                                            |
        | two-factor or two-step enrolment code | she turns the keychain off on a device                                                                                                                                           |
        | two-factor or two-step enrolment code | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she cancels a recovery, then she starts a recovery                     |
        | two-factor or two-step enrolment code | support staff let her enter a locked security code again                                                                                                                         |
        | two-factor or two-step enrolment code | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain, then she turns off the find service of its device |
        | texted code for joining a keychain    | support staff try to verify her or to skip her code, then she cancels a recovery, then she starts a recovery, then she turns off the find service of its device                  |
        | two-factor or two-step enrolment code | she starts to reset a forgotten password                                                                                                                                         |
        | texted code for joining a keychain    | she starts to reset a forgotten password                                                                                                                                         |
        | texted code for joining a keychain    | she reads all her account data                                                                                                                                                   |

      Examples:
        | thing                                 | event                                                                                                                    |
        | two-factor or two-step enrolment code | she turns on the find service of its device, then she edits the account data, then she turns joining by security code on |
        | two-factor or two-step enrolment code | she lets another device join the keychain                                                                                |
        | two-factor or two-step enrolment code | she reads all her account data                                                                                           |
        | texted code for joining a keychain    | she turns on the find service of its device, then she edits the account data                                             |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account without a second factor)
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                                       |
        | two-factor or two-step enrolment code                       |
        | texted code for joining a keychain                          |
        | request to join the keychain that waits for the texted code |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                                                                                                                                                                  |
        | four-digit code that confirms a two-step device | she turns the keychain off on a device                                                                                                                                 |
        | four-digit code that confirms a two-step device | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she revokes one app-specific password                        |
        | four-digit code that confirms a two-step device | support staff let her enter a locked security code again                                                                                                               |
        | four-digit code that confirms a two-step device | she revokes all app-specific passwords, then she cancels a recovery, then she starts a recovery                                                                        |
        | four-digit code that confirms a two-step device | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain                                          |
        | four-digit code that confirms a two-step device | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device |
        | four-digit code that confirms a two-step device | she reads all her account data                                                                                                                                         |
        | four-digit code that confirms a two-step device | she signs a program in with an app-specific password                                                                                                                   |

      Examples:
        | thing                                           | event                                     |
        | four-digit code that confirms a two-step device | she turns joining by security code on     |
        | four-digit code that confirms a two-step device | she lets another device join the keychain |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                           |
        | four-digit code that confirms a two-step device |

  @rule:CODE-08
  Rule: The service must offer to send the code of a pending sign-in to a trusted phone number instead

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                                                                                                                                                                                                                                                                                                                                                                                            |
        | trusted number                                      | she uses it successfully                                                                                                                                                                                                                                                                                                                                                                         |
        | sign-in that waits for its code                     | she requests another code for it                                                                                                                                                                                                                                                                                                                                                                 |
        | trusted number                                      | she starts or completes another sign-in, then she requests another sign-in code                                                                                                                                                                                                                                                                                                                  |
        | count of codes sent to numbers in the declared time | she signs a program in with an app-specific password, then she makes and uses another app-specific password, then she revokes one app-specific password, then she revokes all app-specific passwords, then she turns off the find service of a device, then she turns on the find service of a device, then she edits the account data, then support staff try to verify her or to skip her code |
        | count of codes sent to numbers in the declared time | she reads all her account data                                                                                                                                                                                                                                                                                                                                                                   |
        | count of codes sent to numbers in the declared time | she changes her password, then she resets her password on a trusted device                                                                                                                                                                                                                                                                                                                       |
        | count of codes sent to numbers in the declared time | the service requires a new password from her, then she chooses the required new password                                                                                                                                                                                                                                                                                                         |
        | count of codes sent to numbers in the declared time | she generates a code on a trusted device, then she starts or completes another sign-in, then she signs in again on a trusted device without a code, then she allows the sign-in on a trusted device, then she refuses the sign-in on a trusted device                                                                                                                                            |
        | count of codes sent to numbers in the declared time | she makes a wrong entry, then she cancels a recovery, then she removes a number, then she signs out completely on a device or browser                                                                                                                                                                                                                                                            |
        | count of codes sent to numbers in the declared time | she removes a device                                                                                                                                                                                                                                                                                                                                                                             |
        | count of codes sent to numbers in the declared time | she erases a device                                                                                                                                                                                                                                                                                                                                                                              |
        | count of codes sent to numbers in the declared time | she makes a new security code on a keychain device, then she turns joining by security code off, then she turns joining by security code on, then support staff verify her for the keychain, then she resets the keychain, then she turns the keychain off on a device                                                                                                                           |
        | count of codes sent to numbers in the declared time | she lets another device join the keychain                                                                                                                                                                                                                                                                                                                                                        |
        | count of codes sent to numbers in the declared time | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                                                                                         |

  @rule:CODE-16
  Rule: A trusted device MUST generate codes on demand, even if none was pushed; single use and replacement MUST be as declared

    Scenario Outline: where each code works once, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.single_use" as "true"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                               | event                    |
        | sign-in code pushed to or shown by a trusted device | she uses it successfully |
        | sign-in code sent to a number by text or call       | she uses it successfully |
        | code generated in the settings of a trusted device  | she uses it successfully |

    Scenario Outline: where earlier codes stay valid beside a new one, Ada's <thing> is unaffected when <event>
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                    |
        | sign-in code sent to a number by text or call      | she requests another one |
        | code generated in the settings of a trusted device | she requests another one |
        | code that verifies an added number                 | she requests another one |
        | code for the last step of a recovery               | she requests another one |

    Scenario Outline: where a new code replaces earlier ones, Ada's first <thing> ends when <event>, and her second is unaffected
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                    |
        | sign-in code sent to a number by text or call      | she requests another one |
        | code generated in the settings of a trusted device | she requests another one |
        | code that verifies an added number                 | she requests another one |

    Scenario Outline: where earlier codes stay valid beside a new one, Ada's <thing> is unaffected when <event> (account without a second factor)
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                 | event                    |
        | two-factor or two-step enrolment code | she requests another one |
        | texted code for joining a keychain    | she requests another one |

    Scenario Outline: where a new code replaces earlier ones, Ada's <thing> ends when <event> (account without a second factor)
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                 | event                    |
        | two-factor or two-step enrolment code | she requests another one |

    Scenario Outline: where a new code replaces earlier ones, Ada's <thing> ends when <event>
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                    |
        | code for the last step of a recovery | she requests another one |

    Scenario Outline: where a new code replaces earlier ones, Ada's first <thing> ends when <event>, and her second is unaffected (account without a second factor)
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts without a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                              | event                    |
        | texted code for joining a keychain | she requests another one |

    Scenario Outline: where earlier codes stay valid beside a new one, Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given the service declares "code.supersede" as "keep"
      And Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                            |
        | four-digit code that confirms a two-step device | she requests another one         |
        | unfinished confirmation of a two-step device    | she requests another code for it |

    Scenario Outline: where a new code replaces earlier ones, Ada's first <thing> ends when <event>, and her second is unaffected (account with two-step verification)
      Given the service declares "code.supersede" as "replace"
      And Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                    |
        | four-digit code that confirms a two-step device | she requests another one |

  @rule:CODE-18
  Rule: A device that is not trusted MUST NOT receive or generate codes

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                          | event                                             |
        | request to allow a sign-in on a trusted device | she signs out completely on its device or browser |
        | request to allow a sign-in on a trusted device | she erases its device                             |

      @edition:2fa-2017
      Examples:
        | thing                                               | event                  |
        | request to allow a sign-in on a trusted device      | she removes its device |
        | trusted status of a device that shows codes         | she removes its device |
        | sign-in code pushed to or shown by a trusted device | she removes its device |
        | code generated in the settings of a trusted device  | she removes its device |

  @rule:CODE-24
  Rule: The service must let the user get a code on a trusted device at any time, even while no sign-in is pending

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                              | event                                   |
        | code generated in the settings of a trusted device | she starts or completes another sign-in |

  @rule:CODE-12
  Rule: The service must let the user get a code in the settings of a trusted iPhone, iPad or iPod touch

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                                     | event                                                                                                                                                                                                                                                                  |
        | count of codes generated on a device in the declared time | she starts to reset a forgotten password, then she adds a number, then she starts a recovery, then she cancels a recovery, then she removes a number                                                                                                                   |
        | count of codes generated on a device in the declared time | she reads all her account data                                                                                                                                                                                                                                         |
        | count of codes generated on a device in the declared time | she makes and uses another app-specific password, then she signs a program in with an app-specific password, then she revokes one app-specific password, then she revokes all app-specific passwords                                                                   |
        | count of codes generated on a device in the declared time | she turns off the find service of a device, then she turns on the find service of a device, then she edits the account data, then she makes a wrong entry, then support staff try to verify her or to skip her code                                                    |
        | count of codes generated on a device in the declared time | she makes a new security code on a keychain device, then she turns joining by security code off, then she turns joining by security code on, then support staff verify her for the keychain, then she resets the keychain, then she turns the keychain off on a device |
        | count of codes generated on a device in the declared time | she lets another device join the keychain                                                                                                                                                                                                                              |
        | count of codes generated on a device in the declared time | support staff let her enter a locked security code again                                                                                                                                                                                                               |
        | count of codes generated on a device in the declared time | she starts or completes another sign-in, then she requests another sign-in code, then she allows the sign-in on a trusted device, then she refuses the sign-in on a trusted device                                                                                     |
        | count of codes generated on a device in the declared time | she signs in again on a trusted device without a code                                                                                                                                                                                                                  |

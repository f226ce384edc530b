@area:hardening/reset-links @effects
Feature: Hardening: links for a forgotten password: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                    |
        | mailed link for a forgotten password | she uses it successfully |

  @rule:H-RESETLINK-02
  Rule: A mailed link MUST NOT reset the password after its declared lifetime

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                                                                                                                                                                    |
        | mailed link for a forgotten password | she adds a number, then she adds an authenticator app, then she removes her authenticator app, then she makes a new set of recovery codes, then she edits the account data               |
        | mailed link for a forgotten password | she reads all her account data                                                                                                                                                           |
        | mailed link for a forgotten password | she makes and uses another app-specific password, then she generates a code on a trusted device, then she revokes one app-specific password, then she revokes all app-specific passwords |
        | mailed link for a forgotten password | she signs a program in with an app-specific password                                                                                                                                     |
        | mailed link for a forgotten password | she turns off the find service of a device, then she turns on the find service of a device, then she starts or completes another sign-in                                                 |
        | mailed link for a forgotten password | she follows a wrong one                                                                                                                                                                  |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                                | event                                                                                                                                                    |
        | mailed link for a forgotten password | she signs in again on a trusted device without a code, then she refuses the sign-in on a trusted device, then she allows the sign-in on a trusted device |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                                |
        | mailed link for a forgotten password |

  @rule:H-RESETLINK-04
  Rule: A reset by a mailed link MUST keep the second factor

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing             | event                                                |
        | authenticator app | she resets her forgotten password with a mailed link |
        | recovery code     | she resets her forgotten password with a mailed link |

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                                | event                                          |
        | mailed link for a forgotten password | she has a link mailed for a forgotten password |
        | mailed link for a forgotten password | she requests another one                       |

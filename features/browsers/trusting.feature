@area:browsers
Feature: Browsers: trusting a browser
  The owner can trust a browser at a sign-in on the web. Later sign-ins there need only the password while the trust
  lasts.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:BROWSER-01
  Rule: The service must offer to trust the browser at a sign-in on the web

    Example: the owner trusts the browser when entering the code
      Given Ada has begun to sign in on a new browser
      When Ada enters a texted code on the browser and trusts it
      Then it is accepted
      And Ada is signed in on the browser
      And the browser is one of Ada's trusted browsers

    Example: the owner trusts a second browser
      Given Ada has signed in on a new browser and trusts it
      And Ada has begun to sign in on a new browser
      When Ada enters a texted code on the browser and trusts it
      Then it is accepted
      And the browser is one of Ada's trusted browsers

    Example: the owner trusts a browser that was used before without trust
      Given Ada has signed in on a new browser
      And Ada has signed out on the browser
      And Ada has begun to sign in again on the browser
      When Ada enters a texted code on the browser and trusts it
      Then it is accepted
      And the browser is one of Ada's trusted browsers

    Scenario Outline: the owner trusts the browser with <code>
      Given <needs>
      And Ada has begun to sign in on a new browser
      When Ada enters <code> on the browser and trusts it
      Then it is accepted
      And the browser is one of Ada's trusted browsers

      Examples: codes of trusted devices
        | code                                    | needs                              |
        | the code from her trusted phone         | trusted devices can show codes     |
        | the code generated on her trusted phone | trusted devices can generate codes |

  @rule:BROWSER-02
  Rule: The next sign-in in a trusted browser MUST NOT ask for a code

    Example: no code is asked for after a sign-out
      Given Ada has signed in on a new browser and trusts it
      And Ada has signed out on the browser
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

    Example: no code arrives at a sign-in in a trusted browser
      Given Ada has signed in on a new browser and trusts it
      And Ada has signed out on the browser
      When Ada signs in again on the browser
      Then no code is asked for
      And no code arrives
      And Ada is signed in on the browser

    Example: no code is asked for at several sign-ins in a row
      Given Ada has signed in on a new browser and trusts it
      And Ada has signed in again on the browser
      And Ada has signed out on the browser
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

    Example: no code is asked for just before the end of the trust
      Given Ada has signed in on a new browser and trusts it
      And it is just before the end of the lifetime of browser trust
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

    Scenario Outline: a code is asked for <edge> the end of the trust
      Given Ada has signed in on a new browser and trusts it
      And Ada has signed out on the browser
      And it is <edge> the end of the lifetime of browser trust
      When Ada signs in again on the browser
      Then a code is asked for
      And Ada is not signed in on the browser

      Examples: the declared time
        | edge       |
        | at         |
        | just after |

    Example: where a new password is declared not to end the trust, no code is asked for after a new password
      Given the service declares "browser.trust_ends_with_password" as "false"
      And Ada has signed in on a new browser and trusts it
      And Ada has changed the account password
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

    Example: where a new password is declared to end the trust, a code is asked for after a new password
      Given the service declares "browser.trust_ends_with_password" as "true"
      And Ada has signed in on a new browser and trusts it
      And Ada has signed out on the browser
      And Ada has changed the account password
      When Ada signs in again on the browser
      Then a code is asked for
      And Ada is not signed in on the browser

    Example: two browsers that report nothing about their computer are told apart
      Given Ada uses "first", a browser that reports nothing about its hardware
      And Ada uses "second", a browser that reports nothing about its hardware
      And Ada has signed in with a texted code on "first" and trusts it
      And Ada has signed in with a texted code on "second" and trusts it
      When Ada signs in again on "first"
      Then no code is asked for
      And Ada is signed in on "first"
      And "second" is one of Ada's trusted browsers

    Example: two trusted browsers of one computer both keep their trust
      Given the service declares "browser.trust_scope" as "profile"
      And Ada has signed in on a new browser and trusts it
      And Ada uses "Other browser", another browser on the same computer
      And Ada has signed in with a texted code on "Other browser" and trusts it
      When Ada signs in again on the browser
      Then no code is asked for
      And "Other browser" is one of Ada's trusted browsers

    Scenario Outline: no code is asked for at a sign-in to "<service>" on the trusted <client>
      Given the account gives access to services besides the account page
      And Ada has signed in on a new browser and trusts it
      When Ada signs in again to "<service>" on the <client>
      Then no code is asked for

      Examples: services
        | service | client  |
        | cloud   | browser |
        | mail    | browser |

    Example: no code is asked for at another address
      Given Ada has signed in on a new browser and trusts it
      And requests now come from the address "203.0.113.7"
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

    Example: the first of three trusted browsers keeps its trust
      Given Ada uses "first", a browser that reports nothing about its hardware
      And Ada uses "second", a browser that reports nothing about its hardware
      And Ada has signed in with a texted code on "first" and trusts it
      And Ada has signed in with a texted code on "second" and trusts it
      And Ada has signed in on a new browser and trusts it
      When Ada signs in again on "first"
      Then no code is asked for
      And the browser is one of Ada's trusted browsers

    Scenario Outline: the first of <count> trusted browsers keeps its trust, <when>, and so does the last
      Given Ada has signed in on a new browser and trusts it
      And <others>
      And <then>
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser
      And "<last>" is one of Ada's trusted browsers

      Examples: many of them
        | count  | when                            | others                                                            | then                                             | last       |
        | six    | at once                         | Ada has signed in on 5 more new browsers and trusts each of them  | 1 second has passed                              | browser 5  |
        | twelve | at once                         | Ada has signed in on 11 more new browsers and trusts each of them | 1 second has passed                              | browser 11 |
        | twelve | after many sign-ins in the last | Ada has signed in on 11 more new browsers and trusts each of them | Ada has signed in again 70 times on "browser 11" | browser 11 |

    Scenario Outline: a trusted browser keeps its trust after <event>
      Given Ada has signed in on a new browser and trusts it
      And <given>
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

      Examples: on other clients
        | event                                                          | given                                          |
        | six sign-ins of hers in other browsers that she does not trust | Ada has signed in on 6 more new browsers       |
        | six sign-ins of hers in it                                     | Ada has signed in again 6 times on the browser |

  @rule:BROWSER-03
  Rule: A sign-in in a trusted browser MUST still require the password

    Scenario Outline: a sign-in <flaw> is refused
      Given Ada has signed in on a new browser and trusts it
      When Ada signs in again on the browser <flaw>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the browser is one of Ada's trusted browsers

      Examples:
        | flaw                  |
        | with a wrong password |
        | without a password    |

    Example: the right password is accepted
      Given Ada has signed in on a new browser and trusts it
      And Ada has signed out on the browser
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser
